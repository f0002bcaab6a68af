import { formatCount, formatDate } from "../../../../../platform/values/format.ts";
import type { Typed } from "../../../../../ui/index.ts";
import {
  ButtonLink,
  DataTable,
  InfoBox,
  Layout,
  Lead,
  PageHeading,
  Section,
  Status,
} from "../../../../../ui/index.ts";
import type { PopulationPreview } from "../../../actions/contributions/population.ts";
import { ageText } from "../../../model/contributions/population.ts";
import { ReviewButtons } from "../typed-again.tsx";
import type { PopulationOf } from "./form.ts";
import { countName } from "./form.ts";

type Props = {
  readonly year: number;
  readonly preview: PopulationPreview;
  readonly of: PopulationOf;
  readonly typed: Typed;
};

/** What the file gives, and what is wrong in it. With a single fault nothing can be saved. */
export function PopulationReview({ year, preview, of, typed }: Props) {
  const { figures, findings, kept } = preview;
  const faults = findings.filter(({ severity }) => severity === "error");
  const back = { href: `/ekonomi/avgifter/folkmangd?ar=${year}`, label: "Folkmängd" };
  return (
    <Layout wide back={back}>
      <PageHeading>{faults.length > 0 ? "Filen kan inte läsas in" : "Det här ger filen"}</PageHeading>
      <Lead>{`Folkmängd ${formatDate(of.dag)}, ${ageText(of.alderFran, of.alderTill)}. Inget är sparat än.`}</Lead>
      <Findings findings={findings} />
      <DataTable
        caption="Folkmängd enligt filen"
        rows={figures}
        empty={<p>Filen gav inga antal.</p>}
        columns={[
          { key: "kod", label: "Kod", cell: ({ municipality }) => municipality.code },
          { key: "kommun", label: "Kommun", cell: ({ municipality }) => municipality.name },
          {
            key: "antal",
            label: "Antal",
            numeric: true,
            cell: ({ inhabitants }) => formatCount(inhabitants),
          },
          {
            ...{ key: "nu", label: "Inlagt nu", numeric: true },
            cell: ({ municipality }) => {
              const count = kept.get(municipality.id);
              return count === undefined ? "–" : formatCount(count);
            },
          },
        ]}
      />
      {faults.length > 0 ? (
        <InfoBox kind="warning" heading="Inget är sparat">
          <p>Rätta filen och läs in den igen. Alla kommuner läses in tillsammans eller inte alls.</p>
          <p>
            <ButtonLink href={back.href}>Välj en annan fil</ButtonLink>
          </p>
        </InfoBox>
      ) : (
        <ReviewButtons
          action={`/ekonomi/avgifter/folkmangd?ar=${year}`}
          typed={typed}
          save="Spara folkmängden"
          more={Object.fromEntries(
            figures.map(({ municipality, inhabitants }) => [countName(municipality.id), String(inhabitants)]),
          )}
        />
      )}
    </Layout>
  );
}

function Findings({ findings }: Pick<PopulationPreview, "findings">) {
  if (findings.length === 0) return null;
  return (
    <Section heading="Fel och påpekanden" id="fel">
      <DataTable
        caption="Fel och påpekanden"
        captionHidden
        rows={findings}
        empty={null}
        columns={[
          {
            ...{ key: "rad", label: "Rad", numeric: true },
            cell: ({ line }) => (line === null ? "hela filen" : String(line)),
          },
          { key: "kolumn", label: "Kolumn", cell: ({ column }) => column || "–" },
          { key: "fel", label: "Vad du ska göra", cell: ({ message }) => message },
          {
            ...{ key: "slag", label: "Följd" },
            cell: ({ severity }) => (
              <Status tone={severity === "error" ? "attention" : "neutral"}>
                {severity === "error" ? "Stoppar" : "Påpekande"}
              </Status>
            ),
          },
        ]}
      />
    </Section>
  );
}
