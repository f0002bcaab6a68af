import { Temporal } from "temporal-polyfill";
import { formatCount, formatDateTime, formatShare } from "../../../../platform/values/format.ts";
import { DataTable, EmptyState, FilterBar, Layout, Lead, PageHeading, Select } from "../../../../ui/index.ts";
import type { NationFreshness } from "../../actions/refresh-year-totals.ts";
import type { NationKey, NationShown } from "../../model/nation/nation-shown.ts";
import { HIDDEN } from "../cell-text.ts";
import { StatisticsTabs } from "../tabs.tsx";

type ViewProps = {
  readonly year: number;
  readonly years: readonly number[];
  readonly associations: number;
  readonly shown: NationShown;
  readonly threshold: number;
  readonly freshness: NationFreshness;
};

const ROWS: readonly { readonly key: NationKey; readonly label: string }[] = [
  { key: "participants", label: "Deltaganden" },
  { key: "women", label: "– kvinnor" },
  { key: "men", label: "– män" },
  { key: "notStated", label: "– ej uppgivet kön" },
  { key: "new", label: "Nya" },
  { key: "exited", label: "Avslutade" },
  { key: "toWork", label: "– till arbete" },
  { key: "toStudies", label: "– till studier" },
  { key: "ongoingAtYearEnd", label: "Pågående 31 december" },
  { key: "registrationErrors", label: "Felregistreringar" },
];

export function NationView({ year, years, associations, shown, threshold, freshness }: ViewProps) {
  const options = years.toReversed().map((one) => ({ value: String(one), label: String(one) }));
  return (
    <Layout>
      <PageHeading>Riket {year}</PageHeading>
      <Lead>
        {associations === 1
          ? "Summan av det enda förbund"
          : `Summan av de ${formatCount(associations)} förbund`}{" "}
        som har siffror för {year} i den här installationen. Varje insats räknas för sig, också delinsatser.
      </Lead>
      <StatisticsTabs current="riket" />
      {options.length === 0 ? null : (
        <FilterBar label="Välj år">
          <Select name="ar" label="År" value={String(year)} options={options} emptyLabel={null} />
        </FilterBar>
      )}
      {associations === 0 ? (
        <EmptyState text={`Inget förbund har siffror för ${year}.`} />
      ) : (
        <>
          <div class="measure">
            <DataTable
              caption={`Alla förbund ${year}`}
              captionHidden
              narrow="scroll"
              rows={ROWS}
              empty=""
              columns={[
                { key: "label", label: "Siffra", cell: ({ label }) => label },
                { key: "value", label: "Antal", numeric: true, cell: ({ key }) => textOf(shown[key]) },
              ]}
            />
          </div>
          <p>
            Till arbete eller studier: <strong>{shareText(shown)}</strong>
          </p>
          <p class="muted">
            {HIDDEN} betyder att siffran inte visas: den är färre än {threshold}, eller så kan ett litet antal
            i ett förbund räknas ut med den.
          </p>
        </>
      )}
      <p class="muted">{freshText(freshness)}</p>
    </Layout>
  );
}

function textOf(value: number | null): string {
  return value === null ? HIDDEN : formatCount(value);
}

function shareText({ toWork, toStudies, exited }: NationShown): string {
  if (toWork === null || toStudies === null || exited === null) return HIDDEN;
  return formatShare({ part: toWork + toStudies, whole: exited });
}

function freshText({ countedAt, waiting }: NationFreshness): string {
  if (countedAt === null) return "Inget är räknat än. Det sker inom en minut.";
  const when = `Senast räknat ${formatDateTime(Temporal.Instant.from(countedAt))}.`;
  if (waiting === 0) return `${when} Inget har registrerats sedan dess.`;
  return `${when} ${waiting === 1 ? "Ett förbund" : `${waiting} förbund`} har nya uppgifter som räknas inom en minut.`;
}
