import type { DefinitionKey } from "../counting/definitions.ts";
import type { SuppressedFigures } from "../suppression/suppress-year.ts";
import type { FigureAddress } from "./figure-address.ts";
import { WHOLE } from "./figure-address.ts";
import type { Unit } from "./measures.ts";
import type { Seen } from "./seen.ts";
import type { Value } from "./value-at.ts";
import { figureAt } from "./value-at.ts";

/** One printed figure: page, chart and files all write it from here. */
export interface ViewCell {
  readonly value: Value;
  readonly unit: Unit;
  /** What a share is of: "88 av 149". Null where either count is hidden. */
  readonly share: { readonly part: number; readonly base: number } | null;
  readonly address: FigureAddress | null;
}

export interface ViewRow {
  readonly label: string;
  readonly isTotal: boolean;
  readonly cells: readonly ViewCell[];
}

/** One table with its chart. */
export interface ViewSection {
  readonly heading: string;
  /** What kind of thing the rows are: "Insats", "Avslutsorsak". */
  readonly rowHeading: string;
  readonly columns: readonly string[];
  readonly rows: readonly ViewRow[];
  /** Population and base in words. */
  readonly population: string;
  readonly definitions: readonly DefinitionKey[];
  /** Which columns the chart shows (their numbers), and how; null where a chart would say nothing. */
  readonly chart: { readonly kind: "bars" | "lines"; readonly columns: readonly number[] } | null;
}

/** A year being looked at, and how to read what is not there. */
export interface Lens {
  readonly seen: Seen;
  readonly year: number;
  readonly figures: SuppressedFigures;
}

/** Labels that nobody has are left out of the figures: they are 0, unless zeros are hidden too. */
function absent(lens: Lens): Value {
  return lens.seen.scope === "published" && lens.seen.hideZero ? null : 0;
}

/** A count; a label that nobody here has stands for 0, and opens if anybody of the reader's has it. */
export function countCell(lens: Lens, of: string, figure: string): ViewCell {
  const address = { year: lens.year, of, figure };
  const value = figureAt(lens.figures, address);
  if (value !== undefined) return { value, unit: "count", share: null, address };
  return { value: absent(lens), unit: "count", share: null, address: isKnown(lens, figure) ? address : null };
}

/** Whether any set that the reader sees in the year holds the figure. */
export function isKnown({ seen, year, figures }: Lens, figure: string): boolean {
  return [...seen.interventions, WHOLE].some((of) => figureAt(figures, { year, of, figure }) !== undefined);
}

/** A share with the counts it rests on; hidden when it, its part or its base is. */
export function shareCell(lens: Lens, of: string, figure: string, part: string, base: string): ViewCell {
  const { year, figures } = lens;
  const address = { year, of, figure };
  const counts = [part, base].map((one) => figureAt(figures, { year, of, figure: one }));
  const [of0, of1] = counts;
  const share = typeof of0 === "number" && typeof of1 === "number" ? { part: of0, base: of1 } : null;
  const value = figureAt(figures, address);
  return { value: value === undefined ? absent(lens) : value, unit: "percent", share, address };
}

export function monthsCell(lens: Lens, of: string, figure: string): ViewCell {
  const address = { year: lens.year, of, figure };
  return { value: figureAt(lens.figures, address) ?? null, unit: "months", share: null, address };
}

export const emptyCell: ViewCell = { value: undefined, unit: "count", share: null, address: null };

/** Whether something in the section is hidden from this reader. */
export function hasHidden(sections: readonly ViewSection[]): boolean {
  return sections.some(({ rows }) => rows.some(({ cells }) => cells.some(({ value }) => value === null)));
}
