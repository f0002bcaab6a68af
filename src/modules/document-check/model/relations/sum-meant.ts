import type { Line } from "../structure/table.ts";
import type { SumWord } from "../structure/words.ts";
import {
  isClosingLabel,
  isOpeningLabel,
  isResultLabel,
  kindOfMoney,
  plainLabel,
} from "../structure/words.ts";
import type { Fit, Reading, SignedLine } from "./sum-fit.ts";
import { fitsBack, readingOf } from "./sum-fit.ts";
import { added } from "./sum-readings.ts";
import type { Heading, Item } from "./sum-stack.ts";
import type { View } from "./view.ts";

/** How many lines back a sum that does not fit is looked for. */
const FAR_BACK = 80;
/** A sum this far from what its place says, by share of itself, is another sum. */
const FARTHEST = 0.5;
const GRAND = /^(totalt?|totala|totalsumma|total|slutsumma|summa (totalt|summarum)|huvudsumma)/;

/** What a line that says it is a sum must mean by where it stands, when no reading of it adds up. */
export function meantReading(
  view: View,
  line: Line,
  items: readonly Item[],
  headings: readonly Heading[],
  word: SumWord,
): Reading | null {
  if (word === null && !line.bold) return null;
  const farthest = Math.max(0, items.length - FAR_BACK);
  const lines = items.map((item) => item.line);
  // From the longest run to the shortest, as a reader looks for where a sum begins.
  const judged = fitsBack(view, line, lines, farthest)
    .toReversed()
    .filter((fit) => fit.judged > 0);
  if (word === "weak" && isResultLabel(line.label)) return asResult(view, line, items);
  const several = judged.filter(({ from }) => lines.length - from > 1);
  const meant = word === "strong" ? strongly(line, items, headings, judged, several) : several.find(isSlip);
  return meant === undefined ? null : { ...meant, lines: added(lines.slice(meant.from)) };
}

function strongly(
  line: Line,
  items: readonly Item[],
  headings: readonly Heading[],
  judged: readonly Fit[],
  several: readonly Fit[],
): Fit | undefined {
  const start = meantStart(line, items, headings);
  const meant = judged.find(({ from }) => from === start);
  if (meant !== undefined && several.includes(meant) && distance(meant) <= FARTHEST) return meant;
  return several.toSorted((a, b) => distance(a) - distance(b))[0] ?? meant;
}

function distance({ off, size }: Fit): number {
  return size === 0 ? (off === 0 ? 0 : 1) : off / size;
}

/** The heading that the sum repeats, else the lines after the last heading or sum; a grand total takes all. */
function meantStart(line: Line, items: readonly Item[], headings: readonly Heading[]): number {
  const opening = isClosingLabel(line.label)
    ? items.findLastIndex((item) => isOpeningLabel(item.line.label))
    : -1;
  if (opening !== -1) return opening;
  const label = plainLabel(line.label);
  if (GRAND.test(label)) return 0;
  const named = headings.findLast((heading) => sharesWord(label, plainLabel(heading.label)));
  const lastSum = items.findLastIndex(({ isSum }) => isSum);
  const heading = named ?? headings.at(-1);
  const afterHeading = heading === undefined ? -1 : items.findIndex(({ from }) => from > heading.order);
  if (afterHeading > lastSum || (named !== undefined && afterHeading !== -1)) return afterHeading;
  return lastSum + 1 < items.length ? lastSum + 1 : 0;
}

function sharesWord(sum: string, heading: string): boolean {
  const words = new Set(heading.split(" ").filter((word) => word.length > 3));
  return sum.split(" ").some((word) => words.has(word));
}

/** A result of lines that say what they are, or that have signs of their own. */
function asResult(view: View, line: Line, items: readonly Item[]): Reading | null {
  const kinds = items.map((item) => kindOfMoney(item.line.label));
  if (items.length < 2 || items.length > 8 || !kinds.includes("cost")) return null;
  const first = items.findLastIndex(({ isSum, line: own }) => isSum && isResultLabel(own.label));
  const from = Math.max(first, 0);
  const used = items.slice(from);
  const hasNegative = used.some((item) =>
    view.positions.some((position) => (view.cell(item.line, position)?.value ?? 0) < 0),
  );
  if (!hasNegative && (!kinds.includes("income") || kinds.includes(null))) return null;
  const lines = used.map((item): SignedLine => {
    return { line: item.line, sign: !hasNegative && kindOfMoney(item.line.label) === "cost" ? -1 : 1 };
  });
  const reading = readingOf(view, line, lines, from);
  return reading.judged > 0 && lines.length > 1 ? reading : null;
}

/** Five digits or more of which one or two differ: somebody's slip, and not another figure. */
function isSlip({ off, size, judged }: Fit): boolean {
  if (judged !== 1 || size < 10_000) return false;
  const digits = String(Math.round(size));
  const possible = [size - off, size + off].map((sum) => String(Math.round(sum)));
  return possible.some(
    (other) =>
      other.length === digits.length && [...other].filter((digit, at) => digit !== digits[at]).length <= 2,
  );
}
