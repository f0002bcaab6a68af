import type { Line } from "../structure/table.ts";
import { isClosingLabel, isOpeningLabel, isResultLabel } from "../structure/words.ts";
import type { Reading } from "./sum-fit.ts";
import { qualityOf } from "./sum-fit.ts";
import { meantReading } from "./sum-meant.ts";
import { bestReading, flippedReading } from "./sum-readings.ts";
import type { View } from "./view.ts";

/** A line that no later sum has taken in yet. `from` is the place in the order of the first line within it. */
export type Item = { readonly line: Line; readonly from: number; readonly isSum: boolean };

export type Heading = { readonly label: string; readonly order: number; readonly indent: number };

/** A line read as a sum. `fits` is false where only its label says that it is one. */
export type SumResult = { readonly line: Line; readonly reading: Reading; readonly fits: boolean };

export type StackRules = {
  /** Whether a line that equals the lines before it is a sum though it does not say so. */
  readonly implied: boolean;
  /** Lines that are within the line before them. */
  readonly children: ReadonlySet<Line>;
  readonly skipped: ReadonlySet<Line>;
};

/** A line by chance equal to the sum before it is rarer than one in ten thousand at this many digits. */
const CERTAIN_DIGITS = 4;

/**
 * Reads lines in order, each sum taking in the open lines before it and standing in their place: sub-totals, totals of
 * sub-totals and running results all come out of it. Totals above their rows are read by giving the lines backwards.
 */
export function readSums(view: View, order: readonly Line[], rules: StackRules): Map<Line, SumResult> {
  const results = new Map<Line, SumResult>();
  let items: Item[] = [];
  const headings: Heading[] = [];
  order.forEach((line, at) => {
    if (line.kind === "heading") headings.push({ label: line.label, order: at, indent: line.indent });
    if (line.kind !== "amounts" || !line.added || rules.skipped.has(line) || line.percent) return;
    const result = readLine(view, line, items, headings, rules);
    if (result !== null) {
      results.set(line, result);
      const from = items[result.reading.from]?.from ?? at;
      items = [...items.slice(0, result.reading.from), { line, from, isSum: true }];
    } else if (!rules.children.has(line)) items.push({ line, from: at, isSum: false });
  });
  return results;
}

function readLine(
  view: View,
  line: Line,
  items: readonly Item[],
  headings: readonly Heading[],
  rules: StackRules,
): SumResult | null {
  if (items.length === 0) return null;
  const word = isBalance(line, items) ? "strong" : line.sum;
  if (word === null && !rules.implied && !line.bold && !isResultLabel(line.label)) return null;
  const best = bestReading(view, line, items, headings, word !== null);
  if (word !== null && best !== null && isBorneOut(best, word === "strong"))
    return { line, reading: best, fits: true };
  if (isResultLabel(line.label)) {
    const flipped = flippedReading(view, line, items);
    if (flipped !== null) return { line, reading: flipped, fits: true };
  }
  if (word === null && rules.implied && best !== null && isCertain(best))
    return { line, reading: best, fits: true };
  const meant = meantReading(view, line, items, headings, word);
  return meant === null ? null : { line, reading: meant, fits: false };
}

/** What goes out is what came in and what happened between, whenever both are there. */
function isBalance({ label }: Line, items: readonly Item[]): boolean {
  return isClosingLabel(label) && items.some(({ line }) => isOpeningLabel(line.label));
}

/** At least half of the figures agree; for a label that need not be a sum, more than chance. */
function isBorneOut(reading: Reading, isStrong: boolean): boolean {
  const { exact, rounded, judged, digits, same, lines } = reading;
  if (judged === 0 || exact + rounded === 0) return false;
  if (isStrong) return qualityOf(reading) >= 0.5 || (exact > 0 && digits >= CERTAIN_DIGITS);
  if (lines.length === 1 && exact < judged) return false;
  return qualityOf(reading) >= 0.5 && exact > 0 && (digits >= 3 || digits + same >= CERTAIN_DIGITS);
}

function isCertain({ exact, judged, digits, lines }: Reading): boolean {
  return lines.length > 1 && exact === judged && judged > 0 && digits >= CERTAIN_DIGITS;
}
