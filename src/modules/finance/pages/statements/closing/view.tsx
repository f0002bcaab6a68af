import { Temporal } from "temporal-polyfill";
import { formatDate, formatDateTime } from "../../../../../platform/values/format.ts";
import type { Faults, Typed } from "../../../../../ui/index.ts";
import {
  ActionList,
  DataTable,
  EmptyState,
  InfoBox,
  Layout,
  PageHeading,
  Section,
  Status,
} from "../../../../../ui/index.ts";
import type { ClosingFacts, ClosingStep } from "../../../actions/statements/read-closing.ts";
import type { YearClosing } from "../../../model/statements/closing.ts";
import { StatementsTabs, YearLinks } from "../tabs.tsx";
import { CloseForm, ReopenForm } from "./forms.tsx";

export type ClosingProps = {
  readonly year: number;
  readonly facts: ClosingFacts;
  readonly today: Temporal.PlainDate;
  readonly mayKeep: boolean;
  readonly typed?: Typed | undefined;
  readonly faults?: Faults | undefined;
};

/** How far the closing has come, and the way to close the year or open it again. */
export function ClosingView(props: ClosingProps) {
  const { year, facts, mayKeep } = props;
  const isClosed = facts.financialYear.closedAt !== null;
  return (
    <Layout
      back={{ href: `/ekonomi?ar=${year}`, label: `Ekonomi ${year}` }}
      hasFaults={(props.faults?.size ?? 0) > 0}
    >
      <PageHeading>{`Bokslut ${year}`}</PageHeading>
      <StatementsTabs year={year} current="/bokslut" />
      <YearLinks year={year} current="/bokslut" />
      <Standing {...props} />
      <Steps facts={facts} year={year} />
      {isClosed ? null : <Failing facts={facts} />}
      {mayKeep && !isClosed ? <CloseForm {...props} /> : null}
      {mayKeep && isClosed ? <ReopenForm {...props} /> : null}
      <History history={facts.history} />
    </Layout>
  );
}

function Standing({ year, facts, today }: ClosingProps) {
  const { financialYear, due } = facts;
  if (financialYear.closedAt !== null)
    return (
      <InfoBox>{`${year} är stängt genom ${financialYear.closingReference}. Siffrorna ändras inte längre.`}</InfoBox>
    );
  const late = Temporal.PlainDate.compare(today, due) > 0;
  return (
    <InfoBox>
      {`Årsredovisningen ska vara klar senast ${formatDate(due)} (24 § lagen om finansiell samordning).`}
      {late ? " Den dagen har passerat." : ""}
    </InfoBox>
  );
}

const stepWords: Readonly<Record<ClosingStep["key"], { readonly label: string; readonly path: string }>> = {
  ledger: { label: "Bokföringen är inläst", path: "bokforing" },
  mapped: { label: "Alla konton är kopplade till en rad", path: "koppling" },
  checks: { label: "Kontrollerna stämmer", path: "rakenskaper/kontroller" },
  explained: { label: "Avvikelserna mot budgeten är förklarade", path: "utfall" },
  before: { label: "Förra året är stängt", path: "rakenskaper/bokslut" },
  decided: { label: "Styrelsen har beslutat och året är stängt", path: "rakenskaper/bokslut" },
};

function Steps({ facts, year }: { readonly facts: ClosingFacts; readonly year: number }) {
  return (
    <DataTable<ClosingStep>
      caption="Det här ska vara klart"
      rows={facts.steps}
      empty={<EmptyState text="Inget är kvar." />}
      columns={[
        {
          key: "steg",
          label: "Steg",
          cell: ({ key }) => (
            <a href={`/ekonomi/${stepWords[key].path}?ar=${key === "before" ? year - 1 : year}`}>
              {stepWords[key].label}
            </a>
          ),
        },
        {
          key: "lage",
          label: "Läge",
          cell: ({ key, isDone, left }) => (
            <Status tone={isDone ? "done" : "attention"}>
              {isDone ? "Klart" : key === "checks" || key === "explained" ? `${left} kvar` : "Kvar"}
            </Status>
          ),
        },
      ]}
    />
  );
}

function Failing({ facts }: { readonly facts: ClosingFacts }) {
  if (facts.failing.length === 0) return null;
  return (
    <Section id="stammer-inte" heading="Stämmer inte">
      <ActionList
        empty="Alla kontroller stämmer."
        items={facts.failing.map((check) => ({
          href: check.sides[0].href,
          label: check.title,
          reason: `${check.sides[0].label} mot ${check.sides[1].label.toLowerCase()}`,
        }))}
      />
    </Section>
  );
}

function History({ history }: { readonly history: readonly YearClosing[] }) {
  if (history.length === 0) return null;
  return (
    <Section id="historik" heading="Så har året stängts och öppnats">
      <DataTable<YearClosing>
        caption="Historik"
        captionHidden
        rows={history}
        empty={<EmptyState text="Året har inte stängts." />}
        columns={[
          {
            key: "nar",
            label: "När",
            nowrap: true,
            cell: ({ doneAt }) => formatDateTime(Temporal.Instant.from(doneAt)),
          },
          { key: "vad", label: "Vad", cell: ({ kind }) => (kind === "closed" ? "Stängt" : "Öppnat igen") },
          { key: "beslut", label: "Beslut", cell: ({ reference }) => reference },
          { key: "skal", label: "Skäl", cell: ({ reason }) => reason },
          {
            key: "stammer",
            label: "Kontroller som inte stämde",
            numeric: true,
            cell: ({ kind, failing }) => (kind === "closed" ? String(failing) : ""),
          },
        ]}
      />
    </Section>
  );
}
