import {
  EmptyState,
  FilterBar,
  InfoBox,
  Layout,
  Lead,
  PageHeading,
  Section,
  Select,
  Status,
} from "../../../../ui/index.ts";
import { hasHidden } from "../../model/view/section.ts";
import type { Seen } from "../../model/view/seen.ts";
import type { YearlyTable } from "../../model/view/yearly-table.ts";
import { hiddenSentence } from "../cell-text.ts";
import { seriesSentence } from "../fault-words.ts";
import { SectionTable } from "../section-table.tsx";
import { StatisticsTabs } from "../tabs.tsx";

type ViewProps = { readonly seen: Seen; readonly tables: readonly YearlyTable[] };

export function YearsView({ seen, tables }: ViewProps) {
  const years = seen.allYears.map((year) => ({ value: String(year), label: String(year) }));
  return (
    <Layout wide>
      <PageHeading>År för år</PageHeading>
      <Lead>Varje insats för sig, med kontroll av att åren hänger ihop.</Lead>
      <StatisticsTabs current="ar" />
      {tables.length === 0 ? (
        <EmptyState text="Här är tomt än så länge. När en insats har skrivit in någon kommer tabellen hit." />
      ) : (
        <>
          <FilterBar label="Välj första år">
            <Select
              name="fran"
              label="Från år"
              value={String(seen.years[0]?.year ?? "")}
              options={years}
              emptyLabel={null}
            />
          </FilterBar>
          {tables.map((table, index) => (
            <Section heading={table.section.heading} id={`tabell-${index}`}>
              <SectionTable section={table.section} />
              <Checked table={table} />
            </Section>
          ))}
          <p class="muted">
            Summan lägger ihop åren. Den som deltar flera år räknas varje år, så summan av deltaganden är inte
            antalet personer.
          </p>
          {seen.scope === "published" && hasHidden(tables.map(({ section }) => section)) ? (
            <p class="muted">{hiddenSentence(seen.threshold)}</p>
          ) : null}
        </>
      )}
    </Layout>
  );
}

function Checked({ table }: { readonly table: YearlyTable }) {
  if (table.faults.length > 0)
    return (
      <InfoBox kind="warning" heading="Serien motsäger sig själv">
        <ul>
          {table.faults.map((fault) => (
            <li>{seriesSentence(fault)}</li>
          ))}
        </ul>
      </InfoBox>
    );
  if (table.checked === 0) return null;
  return (
    <p>
      <Status tone="done">Kontrollerat</Status>{" "}
      <span class="muted">
        {table.checked === 1 ? "1 år är kontrollerat" : `${table.checked} år är kontrollerade`}: deltaganden
        är avslutade, felregistrerade och pågående tillsammans, och de som pågick när ett år slutade är med i
        nästa.
      </span>
    </p>
  );
}
