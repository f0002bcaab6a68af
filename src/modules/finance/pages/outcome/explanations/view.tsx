import type { Faults, Typed } from "../../../../../ui/index.ts";
import { EmptyState, InfoBox, Layout, Lead, PageHeading, Section } from "../../../../../ui/index.ts";
import type { FinancialYear } from "../../../model/financial-year.ts";
import type { OutcomeLine } from "../../../model/outcome/outcome-line.ts";
import type { OutcomeTable } from "../../../model/outcome/outcome-table.ts";
import { OutcomeTabs, PeriodChoice } from "../outcome-tabs.tsx";
import type { Period } from "../period.ts";
import { periodText } from "../period.ts";
import { kronor } from "../words.ts";
import { DeviationTable } from "./deviation-table.tsx";
import { LimitsForm } from "./limits-form.tsx";

type Props = {
  readonly table: OutcomeTable;
  readonly limits: FinancialYear;
  readonly period: Period;
  readonly mayKeep: boolean;
  readonly typed?: Typed | undefined;
  readonly faults?: Faults | undefined;
};

export function ExplanationsView({ table, limits, period, mayKeep, typed, faults }: Props) {
  const isMissing = (line: OutcomeLine) => line.needsExplanation && line.explanation === null;
  const missing = table.lines.filter(isMissing);
  const explained = table.lines.filter((line) => line.explanation !== null);
  const below = table.lines.filter(
    (line) =>
      line.deviation !== 0n &&
      !line.needsExplanation &&
      line.explanation === null &&
      line.group !== "ownFunds" &&
      line.group !== "reserve",
  );
  return (
    <Layout
      wide
      back={{ href: `/ekonomi?ar=${period.year}`, label: `Ekonomi ${period.year}` }}
      hasFaults={(faults?.size ?? 0) > 0}
    >
      <PageHeading>{`Avvikelser att förklara ${periodText(period)}`}</PageHeading>
      <OutcomeTabs current="/ekonomi/utfall/forklaringar" period={period} />
      <PeriodChoice period={period} />
      <Lead>{limitsText(limits)}</Lead>
      {limits.closedAt === null ? null : (
        <InfoBox>{`${period.year} är stängt. Förklaringarna går att läsa men inte att ändra.`}</InfoBox>
      )}
      <Section id="att-forklara" heading="Saknar förklaring">
        <DeviationTable
          caption="Avvikelser som saknar förklaring"
          lines={missing}
          period={period}
          mayKeep={mayKeep}
          empty={<EmptyState text={emptyText(table)} />}
        />
      </Section>
      <Section id="forklarade" heading="Förklarade">
        <DeviationTable
          caption="Avvikelser som är förklarade"
          lines={explained}
          period={period}
          mayKeep={mayKeep}
          empty={<EmptyState text="Ingen avvikelse är förklarad för perioden än." />}
        />
      </Section>
      {below.length === 0 ? null : (
        <Section id="behover-ingen" heading="Behöver ingen förklaring">
          <DeviationTable
            caption="Avvikelser som inte behöver förklaras men får det"
            lines={below}
            period={period}
            mayKeep={mayKeep}
            empty=""
          />
        </Section>
      )}
      {mayKeep ? <LimitsForm limits={limits} period={period} typed={typed} faults={faults} /> : null}
    </Layout>
  );
}

function limitsText({ explanationThreshold, explanationPercent }: FinancialYear): string {
  const amount = `minst ${kronor(explanationThreshold)} kr`;
  const share = explanationPercent === 0 ? "" : ` och minst ${explanationPercent} procent av budgeten`;
  return `En avvikelse på ${amount}${share} ska förklaras. Intäkter som inte är budgeterade räknas inte.`;
}

function emptyText({ hasLedger, year }: OutcomeTable): string {
  return hasLedger
    ? "Alla avvikelser som når gränsen är förklarade."
    : `Ingen bokföring är inläst för ${year}. När den är det visas avvikelserna här.`;
}
