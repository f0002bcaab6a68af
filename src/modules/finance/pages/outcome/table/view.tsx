import {
  ButtonLink,
  ButtonRow,
  EmptyState,
  InfoBox,
  Layout,
  Lead,
  PageHeading,
} from "../../../../../ui/index.ts";
import type { OutcomeTable } from "../../../model/outcome/outcome-table.ts";
import { OutcomeTabs, PeriodChoice } from "../outcome-tabs.tsx";
import type { Period } from "../period.ts";
import { periodQuery, periodText } from "../period.ts";
import { kronor } from "../words.ts";
import { OutcomeGrid } from "./grid.tsx";

type Props = { readonly table: OutcomeTable; readonly period: Period; readonly mayKeep: boolean };

export function OutcomeView({ table, period, mayKeep }: Props) {
  return (
    <Layout wide back={{ href: `/ekonomi?ar=${period.year}`, label: `Ekonomi ${period.year}` }}>
      <PageHeading>{`Utfall ${periodText(period)}`}</PageHeading>
      <OutcomeTabs current="/ekonomi/utfall" period={period} />
      <PeriodChoice period={period} />
      {table.lines.length === 0 && table.unmapped === 0n ? (
        <Empty table={table} year={period.year} mayKeep={mayKeep} />
      ) : (
        <>
          <Remarks table={table} period={period} />
          <OutcomeGrid table={table} period={period} />
          <ButtonRow>
            <ButtonLink kind="secondary" href={`/ekonomi/utfall/excel${periodQuery(period)}`}>
              Hämta som Excel
            </ButtonLink>
          </ButtonRow>
        </>
      )}
    </Layout>
  );
}

/** What there is to do, first; then what the reader must know of the figures. */
function Remarks({ table, period }: { readonly table: OutcomeTable; readonly period: Period }) {
  const missing = table.lines.filter((line) => line.needsExplanation && line.explanation === null).length;
  return (
    <>
      <Lead>
        {missing === 0 ? (
          "Alla avvikelser som når gränsen är förklarade."
        ) : (
          <a href={`/ekonomi/utfall/forklaringar${periodQuery(period)}`}>
            {missing === 1
              ? "1 avvikelse väntar på förklaring"
              : `${missing} avvikelser väntar på förklaring`}
          </a>
        )}
      </Lead>
      {table.hasLedger ? null : (
        <InfoBox>{`Ingen bokföring är inläst för ${period.year}, så utfallet är noll på alla rader.`}</InfoBox>
      )}
      {table.unmapped === 0n ? null : (
        <InfoBox kind="warning" heading="Allt bokfört hör inte till någon rad">
          {`${kronor(table.unmapped)} kr på resultatkonton saknar koppling och står som en egen rad. `}
          <a href={`/ekonomi/koppling?ar=${period.year}`}>Koppla konton och objekt</a>
        </InfoBox>
      )}
      {period.month === 12 ? null : (
        <p class="muted">
          Periodens budget är årets budget delad jämnt på månaderna. Använd andel räknas på hela årets budget.
        </p>
      )}
    </>
  );
}

function Empty(props: { readonly table: OutcomeTable; readonly year: number; readonly mayKeep: boolean }) {
  const { table, year, mayKeep } = props;
  const text = table.hasBudget
    ? `Budgeten för ${year} har inga belopp och ingen bokföring är inläst.`
    : `Här finns varken budget eller bokföring för ${year}. När en budget är antagen eller en SIE-fil inläst visas utfallet här.`;
  const next = <a href={`/ekonomi/bokforing?ar=${year}`}>Läs in en SIE-fil</a>;
  return <EmptyState text={text} next={mayKeep ? next : undefined} />;
}
