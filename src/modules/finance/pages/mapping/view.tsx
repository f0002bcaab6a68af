import { formatKronor } from "../../../../platform/values/format.ts";
import type { Faults, Typed } from "../../../../ui/index.ts";
import { InfoBox, Layout, Lead, PageHeading, Section, SummaryList, Tabs } from "../../../../ui/index.ts";
import type { MappingFacts } from "../../actions/mapping/read-mapping.ts";
import type { Chart } from "../../model/mapping/standard-chart.ts";
import { AccountMappings, RowMappings } from "./mapped-view.tsx";
import { AccountRangeForm, RowRangeForm } from "./range-forms.tsx";
import { UnmappedAccounts, UnmappedRows } from "./unmapped-view.tsx";

export type MappingTab = "rakenskaper" | "rader";
export type FailedForm = { readonly form: "list" | "range"; readonly typed: Typed; readonly faults: Faults };

export interface MappingViewProps {
  readonly year: number;
  readonly tab: MappingTab;
  readonly chart: Chart;
  readonly facts: MappingFacts;
  readonly mayKeep: boolean;
  readonly failed?: FailedForm | undefined;
}

/** Where each account and object of the ledger belongs, what belongs nowhere yet, and the proof that nothing vanished. */
export function MappingView(props: MappingViewProps) {
  const { year, tab, facts, failed } = props;
  return (
    <Layout
      wide
      back={{ href: `/ekonomi/bokforing?ar=${year}`, label: "Bokföring" }}
      hasFaults={failed !== undefined}
    >
      <PageHeading>{`Koppla bokföringen ${year}`}</PageHeading>
      <Lead>
        Varje konto ska stå på en rad i räkenskaperna, och varje krona av intäkter och kostnader på en rad i
        budgeten. Det som inte är kopplat försvinner inte: det står här och på en egen rad i utfallet.
      </Lead>
      <Proof facts={facts} />
      <Tabs label="Koppling" tabs={tabs(year, tab)} />
      {tab === "rakenskaper" ? <AccountsPart {...props} /> : <RowsPart {...props} />}
    </Layout>
  );
}

function tabs(year: number, tab: MappingTab) {
  const href = (visa: MappingTab) => `/ekonomi/koppling?ar=${year}&visa=${visa}`;
  return [
    { href: href("rakenskaper"), label: "Konton i räkenskaperna", current: tab === "rakenskaper" },
    { href: href("rader"), label: "Konton och objekt i budgeten", current: tab === "rader" },
  ];
}

function Proof({ facts: { overview, hasLedger } }: Pick<MappingViewProps, "facts">) {
  if (!hasLedger)
    return (
      <InfoBox heading="Ingen bokföring är inläst för året">
        <p>Läs in en SIE-fil under Bokföring. Sedan syns de konton och objekt som ska kopplas här.</p>
      </InfoBox>
    );
  return (
    <SummaryList
      rows={[
        { key: "Inläst på resultatkonton", value: `${formatKronor(overview.imported)} kr` },
        { key: "Kopplat till budgetrader", value: `${formatKronor(overview.mapped)} kr` },
        { key: "Inte kopplat", value: `${formatKronor(overview.unmapped)} kr` },
      ]}
    />
  );
}

function AccountsPart(props: MappingViewProps) {
  const { facts, failed, mayKeep } = props;
  return (
    <>
      <Section heading="Konton som inte är kopplade" id="okopplade">
        <UnmappedAccounts {...props} failed={failed?.form === "list" ? failed : undefined} />
      </Section>
      {mayKeep ? (
        <Section heading="Koppla ett intervall av konton" id="intervall">
          <AccountRangeForm year={props.year} failed={failed?.form === "range" ? failed : undefined} />
        </Section>
      ) : null}
      <Section heading="Kopplade konton" id="kopplade">
        <AccountMappings mappings={facts.accountMappings} year={props.year} mayKeep={mayKeep} />
      </Section>
    </>
  );
}

function RowsPart(props: MappingViewProps) {
  const { facts, failed, mayKeep } = props;
  return (
    <>
      <Section heading="Objekt och konton som inte är kopplade" id="okopplade">
        <UnmappedRows {...props} failed={failed?.form === "list" ? failed : undefined} />
      </Section>
      {mayKeep ? (
        <Section heading="Koppla ett intervall av konton" id="intervall">
          <RowRangeForm
            year={props.year}
            rows={facts.rows}
            failed={failed?.form === "range" ? failed : undefined}
          />
        </Section>
      ) : null}
      <Section heading="Kopplade objekt och konton" id="kopplade">
        <RowMappings facts={facts} year={props.year} mayKeep={mayKeep} />
      </Section>
    </>
  );
}
