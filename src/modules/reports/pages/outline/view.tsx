import type { Temporal } from "temporal-polyfill";
import { formatDate } from "../../../../platform/values/format.ts";
import type { Faults } from "../../../../ui/index.ts";
import {
  ButtonLink,
  ButtonRow,
  Expander,
  InfoBox,
  Layout,
  PageHeading,
  Section,
  SummaryList,
} from "../../../../ui/index.ts";
import type { Outline } from "../../actions/read-outline.ts";
import { dueOn, kindNames } from "../../model/report.ts";
import { countText, whenText, whoText } from "../words.ts";
import { AddPart } from "./add-part.tsx";
import { PartList, RemovedParts } from "./part-list.tsx";

type Props = {
  readonly outline: Outline;
  readonly today: Temporal.PlainDate;
  readonly mayWrite: boolean;
  readonly mayPublish: boolean;
  readonly faults: Faults | undefined;
};

/** The document as a work list: its parts in order, each with what remains. */
export function OutlineView({ outline, today, mayWrite, mayPublish, faults }: Props) {
  const { report, blocks, removed } = outline;
  const home = `/dokument/${report.id}`;
  return (
    <Layout back={{ href: "/dokument", label: "Dokument" }} hasFaults={faults !== undefined}>
      <PageHeading kicker={kindNames[report.kind]}>{report.title}</PageHeading>
      <Due outline={outline} today={today} />
      <ButtonRow>
        <ButtonLink href={`${home}/granska`}>{mayPublish ? "Granska och publicera" : "Granska"}</ButtonLink>
        <ButtonLink kind="secondary" href={`${home}/visa`}>
          Läs dokumentet
        </ButtonLink>
        <ButtonLink kind="secondary" href={`${home}/underskrifter`}>
          Antagande och underskrifter
        </ButtonLink>
      </ButtonRow>
      <Downloads home={home} />
      <Section id="delar" heading="Delar">
        <PartList outline={outline} mayWrite={mayWrite} />
      </Section>
      {mayWrite ? (
        <Expander summary="Lägg till en del" open={faults !== undefined}>
          <AddPart reportId={report.id} blocks={blocks} titles={outline.dataTitles} faults={faults} />
        </Expander>
      ) : null}
      {removed.length === 0 ? null : <RemovedParts outline={outline} mayWrite={mayWrite} />}
      <Writers outline={outline} />
      <Publications outline={outline} />
    </Layout>
  );
}

function Due({ outline: { report, publications }, today }: Pick<Props, "outline" | "today">) {
  const day = dueOn(report.kind, report.year);
  if (day === null || publications.length > 0) return null;
  const late = day < today.toString();
  return (
    <InfoBox kind={late ? "warning" : "info"}>
      {`Årsredovisningen ${late ? "skulle" : "ska"} vara upprättad senast ${formatDate(day)} (24 § lagen om finansiell samordning).`}
    </InfoBox>
  );
}

function Downloads({ home }: { readonly home: string }) {
  return (
    <p>
      Hämta som <a href={`${home}/pdf`}>PDF</a>, <a href={`${home}/word`}>Word</a> eller{" "}
      <a href={`${home}/excel`}>Excel</a>
    </p>
  );
}

function Writers({ outline: { writers, names } }: { readonly outline: Outline }) {
  if (writers.length === 0) return null;
  return (
    <Section id="skribenter" heading="Vem har skrivit">
      <SummaryList
        rows={writers.map(({ userId, versions }) => ({
          key: whoText(names, userId),
          value: countText(versions, "sparad version", "sparade versioner"),
        }))}
      />
    </Section>
  );
}

function Publications({ outline: { report, publications, names } }: { readonly outline: Outline }) {
  if (publications.length === 0) return null;
  return (
    <Section id="utgavor" heading="Publicerade utgåvor">
      <SummaryList
        rows={publications.map((one) => ({
          key: `Version ${one.version}`,
          value: (
            <>
              <a href={`/dokument/${report.id}/utgava/${one.id}`}>
                Öppna utgåvan
                <span class="sr-only">{` version ${one.version}`}</span>
              </a>
              <br />
              {`${whenText(one.publishedAt)}, ${whoText(names, one.publishedBy)}.`}
              {one.withdrawnAt === null ? "" : ` Tillbakatagen ${whenText(one.withdrawnAt)}.`}
              {one.motive === "" ? "" : ` Motiv: ${one.motive}`}
            </>
          ),
        }))}
      />
    </Section>
  );
}
