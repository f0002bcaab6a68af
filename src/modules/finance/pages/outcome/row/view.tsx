import { formatKronor } from "../../../../../platform/values/format.ts";
import {
  ButtonLink,
  Layout,
  Lead,
  PageHeading,
  Section,
  Status,
  SummaryList,
} from "../../../../../ui/index.ts";
import type { Figure } from "../../../actions/outcome/read-figure.ts";
import type { OutcomeLine } from "../../../model/outcome/outcome-line.ts";
import type { Period } from "../period.ts";
import { periodQuery, periodText } from "../period.ts";
import { overspending, usedText } from "../words.ts";
import { BudgetPart } from "./budget-part.tsx";
import { History, Said } from "./history-part.tsx";
import { LedgerPart } from "./ledger-part.tsx";

type Props = { readonly figure: Figure; readonly period: Period; readonly mayKeep: boolean };

/** Så räknas siffran: from the sum on the table down to decisions and voucher rows. */
export function RowView({ figure, period, mayKeep }: Props) {
  const { line } = figure;
  const query = periodQuery(period);
  const over = overspending(line);
  return (
    <Layout wide back={{ href: `/ekonomi/utfall${query}`, label: `Utfall ${periodText(period)}` }}>
      <PageHeading
        kicker={`Så räknas siffran, ${periodText(period)}`}
        action={
          mayKeep ? (
            <ButtonLink kind="secondary" href={`/ekonomi/utfall/forklaringar/${line.row.id}${query}`}>
              Förklara avvikelsen
            </ButtonLink>
          ) : undefined
        }
      >
        {line.row.label}
      </PageHeading>
      <Lead>
        {`Avvikelse ${formatKronor(line.deviation)} kr: utfall ${formatKronor(line.outcome)} kr minus budget ${formatKronor(line.periodBudget)} kr. `}
        {over === null ? null : <Status tone="attention">{over}</Status>}
      </Lead>
      <SummaryList rows={summary(line, period)} />
      <Section id="budget" heading="Budget och beslut">
        <BudgetPart figure={figure} year={period.year} />
      </Section>
      <Section id="bokfort" heading="Bokfört">
        <LedgerPart figure={figure} period={period} />
      </Section>
      <Section id="forklaring" heading="Förklaring">
        <Said line={line} />
      </Section>
      <Section id="historik" heading="Historik">
        <History figure={figure} />
      </Section>
    </Layout>
  );
}

function summary(line: OutcomeLine, period: Period) {
  const kr = (ore: bigint) => `${formatKronor(ore)} kr`;
  return [
    { key: "Utfall", value: kr(line.outcome) },
    { key: "Årets budget", value: kr(line.budget) },
    ...(period.month === 12 ? [] : [{ key: "Periodens budget", value: kr(line.periodBudget) }]),
    { key: "Använt av årets budget", value: usedText(line) },
    { key: "Prognos för året", value: line.forecast === null ? "Ingen prognos är gjord" : kr(line.forecast) },
    {
      key: `Samma period ${period.year - 1}`,
      value: line.previousOutcome === null ? "Ingen bokföring är inläst" : kr(line.previousOutcome),
    },
  ];
}
