import type { Faults, Typed } from "../../../../../ui/index.ts";
import {
  ButtonLink,
  DataTable,
  EmptyState,
  Form,
  Hidden,
  Layout,
  Lead,
  PageHeading,
  Section,
  Status,
  SubmitButton,
} from "../../../../../ui/index.ts";
import type { StatedFacts } from "../../../actions/statements/read-stated.ts";
import type { EnteredFigure } from "../../../model/statements/published/entered.ts";
import type { Finding } from "../../../model/statements/published/finding.ts";
import { StatementsTabs } from "../tabs.tsx";
import { FigureForm, FileForm } from "./forms.tsx";
import { kindLabels, valueText } from "./words.ts";

export type PublishedProps = {
  readonly year: number;
  readonly facts: StatedFacts;
  readonly mayKeep: boolean;
  readonly typed?: Typed | undefined;
  readonly faults?: Faults | undefined;
  /** Which of the two forms was sent. */
  readonly sent?: "siffra" | "fil" | undefined;
};

export const publishedPath = "/ekonomi/rakenskaper/publicerat";

/** What published documents say, held against themselves, each other and the association's own data. */
export function PublishedView(props: PublishedProps) {
  const { year, facts, mayKeep } = props;
  const { check, figures } = facts;
  return (
    <Layout
      wide
      back={{ href: `/ekonomi?ar=${year}`, label: `Ekonomi ${year}` }}
      hasFaults={(props.faults?.size ?? 0) > 0}
    >
      <PageHeading>Publicerade siffror</PageHeading>
      <StatementsTabs year={year} current="/publicerat" />
      <Lead>
        Skriv in siffror ur en årsredovisning eller plan. Summor, skillnader, andelar och uppgifter som står
        på flera ställen räknas om, och det som inte stämmer visas.
      </Lead>
      {figures.length === 0 ? null : <Findings findings={check.findings} judged={check.judged} />}
      <Documents figures={figures} mayKeep={mayKeep} year={year} />
      <p>
        <ButtonLink kind="secondary" href={`${publishedPath}/mall?ar=${year}`}>
          {`Hämta en mall för ${year}`}
        </ButtonLink>
      </p>
      {mayKeep ? <FileForm {...props} /> : null}
      {mayKeep ? <FigureForm {...props} /> : null}
    </Layout>
  );
}

function Findings({ findings, judged }: { readonly findings: readonly Finding[]; readonly judged: number }) {
  return (
    <Section id="stammer-inte" heading="Stämmer inte">
      <DataTable<Finding>
        caption={`Stämmer inte, av ${judged} jämförelser`}
        captionHidden
        rows={findings}
        empty={<EmptyState text={`Alla ${judged} jämförelser stämmer.`} />}
        columns={[
          { key: "plats", label: "Plats", cell: ({ place }) => place },
          { key: "slag", label: "Slag", cell: ({ kind }) => kindLabels[kind] },
          { key: "vad", label: "Vad", cell: ({ what }) => what },
          { key: "star", label: "Står", numeric: true, cell: ({ stated }) => valueText(stated) },
          { key: "ska", label: "Uträknat", numeric: true, cell: ({ computed }) => valueText(computed) },
          {
            key: "tyngd",
            label: "Bedömning",
            nowrap: true,
            cell: ({ gravity }) => (
              <Status tone={gravity === "error" ? "attention" : "neutral"}>
                {gravity === "error" ? "Fel" : "Avrundning"}
              </Status>
            ),
          },
        ]}
      />
    </Section>
  );
}

type DocumentsProps = {
  readonly figures: readonly EnteredFigure[];
  readonly mayKeep: boolean;
  readonly year: number;
};

function Documents({ figures, mayKeep, year }: DocumentsProps) {
  const documents = [...new Set(figures.map((one) => one.document))];
  if (documents.length === 0)
    return <EmptyState text="Inga siffror är inskrivna. Hämta mallen, fyll i den och läs in den." />;
  return (
    <>
      {documents.map((document, index) => (
        <Section id={`dokument-${index + 1}`} heading={document}>
          <DataTable<EnteredFigure>
            caption={`Siffror ur ${document}`}
            captionHidden
            rows={figures.filter((one) => one.document === document)}
            empty={<EmptyState text="Inga siffror." />}
            columns={[
              { key: "nyckel", label: "Nyckel", cell: (one) => one.key },
              { key: "plats", label: "Plats", cell: (one) => one.place },
              {
                key: "belopp",
                label: "Belopp",
                numeric: true,
                cell: ({ amount, unit }) => valueText({ kind: "amount", amount, unit }),
              },
              ...(mayKeep
                ? [
                    {
                      key: "bort",
                      label: "Ta bort",
                      cell: (one: EnteredFigure) => <Remove figure={one} year={year} />,
                    },
                  ]
                : []),
            ]}
          />
        </Section>
      ))}
    </>
  );
}

function Remove({ figure, year }: { readonly figure: EnteredFigure; readonly year: number }) {
  return (
    <Form action={`${publishedPath}/ta-bort?ar=${year}`}>
      <Hidden name="dokument" value={figure.document} />
      <Hidden name="nyckel" value={figure.key} />
      <SubmitButton kind="danger">
        Ta bort<span class="sr-only">{` ${figure.key} ur ${figure.document}`}</span>
      </SubmitButton>
    </Form>
  );
}
