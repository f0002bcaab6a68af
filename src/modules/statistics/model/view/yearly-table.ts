import { percentOf } from "../counting/rounding.ts";
import type { SeriesFault, SeriesYear } from "../counting/series-checks.ts";
import { seriesChecks } from "../counting/series-checks.ts";
import { WHOLE } from "./figure-address.ts";
import type { Measure } from "./measures.ts";
import { MEASURES } from "./measures.ts";
import { measureCell } from "./overview.ts";
import type { ViewCell, ViewRow, ViewSection } from "./section.ts";
import type { Seen, SeenYear } from "./seen.ts";
import { figureAt } from "./value-at.ts";

/** A team's years under each other, and what is wrong with the series. */
export interface YearlyTable {
  readonly of: string;
  readonly section: ViewSection;
  readonly faults: readonly SeriesFault[];
  /** Years that could be checked: those with no hidden figure. */
  readonly checked: number;
}

const KEYS = ["deltaganden", "nya", "avslutade", "arbete", "studier", "andel", "pagaende"];
const COLUMNS: readonly Measure[] = KEYS.flatMap((key) => MEASURES.find((one) => one.key === key) ?? []);

export function yearlyTable(seen: Seen, of: string): YearlyTable {
  const rows = seen.years.flatMap((one) => yearRow(seen, one, of) ?? []);
  const name = of === WHOLE ? "Förbundet" : of;
  const series = seen.years.flatMap((one) => seriesYear(one, of) ?? []);
  const checked = seriesChecks(series);
  return {
    of,
    section: {
      heading: name,
      rowHeading: "År",
      columns: COLUMNS.map(({ label }) => label),
      rows: rows.length > 1 ? [...rows, totalRow(rows)] : rows,
      population: "",
      definitions: COLUMNS.map(({ definition }) => definition),
      chart: null,
    },
    // The association's entries leave sub-interventions out and its exits do not, so its stock and flow are apart.
    faults: checked.ok || of === WHOLE ? [] : checked.refusal.faults,
    checked: of === WHOLE ? 0 : series.length,
  };
}

function yearRow(seen: Seen, one: SeenYear, of: string): ViewRow | null {
  const lens = { seen, year: one.year, figures: one.figures };
  const cells = COLUMNS.map((measure) => measureCell(lens, of, measure));
  if (cells.every(({ value }) => value === undefined)) return null;
  return { label: one.closing === null ? String(one.year) : `${one.year} (stängt)`, isTotal: false, cells };
}

/** Sums of what is shown; a sum that holds something hidden is hidden, and stock is not summed. */
function totalRow(rows: readonly ViewRow[]): ViewRow {
  const sums = COLUMNS.map((measure, at): ViewCell => {
    const values = rows.map(({ cells }) => cells[at]?.value);
    const isSummed = measure.unit === "count" && measure.key !== "pagaende";
    const value = isSummed ? sumOf(values) : undefined;
    return { value, unit: measure.unit, share: null, address: null };
  });
  const at = (key: string) => sums[KEYS.indexOf(key)]?.value;
  const shares = rows.map(({ cells }) => cells[KEYS.indexOf("andel")]?.share ?? null);
  const part = shares.every((one) => one !== null) ? shares.reduce((sum, one) => sum + one.part, 0) : null;
  const base = at("avslutade");
  const share = part === null || typeof base !== "number" ? null : { part, base };
  const cells = sums.map(
    (cell, index): ViewCell =>
      KEYS[index] === "andel"
        ? { ...cell, value: share === null ? null : percentOf(share.part, share.base), share }
        : cell,
  );
  return { label: "Summa", isTotal: true, cells };
}

function sumOf(values: readonly (number | null | undefined)[]): number | null {
  let sum = 0;
  for (const value of values) {
    if (value === null) return null;
    sum += value ?? 0;
  }
  return sum;
}

function seriesYear({ year, figures }: SeenYear, of: string): SeriesYear | null {
  const at = (figure: string) => figureAt(figures, { year, of, figure });
  const [participants, entered, exited] = [at("participants"), at("new"), at("exited")];
  const [registrationErrors, ongoingAtYearEnd] = [at("registrationErrors"), at("ongoingAtYearEnd")];
  if (typeof participants !== "number" || typeof entered !== "number" || typeof exited !== "number")
    return null;
  if (typeof registrationErrors !== "number" || typeof ongoingAtYearEnd !== "number") return null;
  return { year, participants, new: entered, exited, registrationErrors, ongoingAtYearEnd };
}
