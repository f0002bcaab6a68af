import type { Line } from "../structure/table.ts";
import type { Fit, Reading, SignedLine } from "./sum-fit.ts";
import { fitsBack, qualityOf, readingOf } from "./sum-fit.ts";
import type { Heading, Item } from "./sum-stack.ts";
import type { View } from "./view.ts";

/** How far back an unlabelled line is compared: lists of thousands of rows are no statements. */
const FAR_BACK = 60;
const FAR_BACK_LABELLED = 400;
/** 2^6 ways to set signs. */
const MOST_FLIPPED = 6;

/**
 * The reading that most figures bear out among all runs of open lines that end at the line. Of those that fit alike
 * (an empty row or a zero more or less), the one that begins where a section does.
 */
export function bestReading(
  view: View,
  line: Line,
  items: readonly Item[],
  headings: readonly Heading[],
  labelled: boolean,
): Reading | null {
  const farthest = Math.max(0, items.length - (labelled ? FAR_BACK_LABELLED : FAR_BACK));
  const starts = sectionStarts(items, headings);
  let best: Fit | null = null;
  let bestScore = 0;
  const lines = items.map((item) => item.line);
  for (const fit of fitsBack(view, line, lines, farthest)) {
    const count = items.length - fit.from;
    if (count === 1 && !labelled) continue;
    const score = qualityOf(fit) + (starts.has(fit.from) ? 0.02 : 0) + (count > 1 ? 0.01 : 0);
    if (fit.exact + fit.rounded > 0 && score > bestScore) {
      best = fit;
      bestScore = score;
    }
  }
  return best === null ? null : { ...best, lines: added(lines.slice(best.from)) };
}

export function added(lines: readonly Line[]): SignedLine[] {
  return lines.map((line) => ({ line, sign: 1 }));
}

/** Indices where a section begins: the first line, after a heading, after a sum. */
function sectionStarts(items: readonly Item[], headings: readonly Heading[]): ReadonlySet<number> {
  const starts = new Set([0]);
  items.forEach((item, at) => {
    if (item.isSum) starts.add(at + 1);
  });
  for (const { order } of headings) {
    const first = items.findIndex(({ from }) => from > order);
    if (first !== -1) starts.add(first);
  }
  return starts;
}

/** A result: what comes in less what goes out, where both may be written without sign. Only where every figure agrees. */
export function flippedReading(view: View, line: Line, items: readonly Item[]): Reading | null {
  for (let count = 2; count <= Math.min(MOST_FLIPPED, items.length); count++) {
    const from = items.length - count;
    const last = items.slice(from);
    for (let pattern = 1; pattern < 2 ** count; pattern++) {
      const lines = last.map(({ line }, at): SignedLine => ({ line, sign: (pattern >> at) & 1 ? -1 : 1 }));
      const reading = readingOf(view, line, lines, from);
      const agrees =
        reading.exact === reading.judged || (reading.judged > 2 && reading.exact + 1 >= reading.judged);
      if (reading.exact > 0 && agrees && reading.digits >= 3) return reading;
    }
  }
  return null;
}
