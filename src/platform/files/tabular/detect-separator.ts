import { parseDelimited } from "./parse-delimited.ts";
import type { Separator } from "./table.ts";

const CANDIDATES: readonly Separator[] = [";", ",", "\t"];
const SAMPLE_LINES = 20;

/** The separator that cuts most of the first lines into as many cells as the header has, and the header into most. */
export function detectSeparator(text: string): Separator {
  let best: Separator = ";";
  let bestScore = 0;
  for (const separator of CANDIDATES) {
    const score = scoreOf(text, separator);
    if (score > bestScore) {
      best = separator;
      bestScore = score;
    }
  }
  return best;
}

function scoreOf(text: string, separator: Separator): number {
  const { records } = parseDelimited(text, separator, SAMPLE_LINES);
  const columns = records[0]?.cells.length ?? 0;
  if (columns < 2) return 0;
  const even = records.filter((record) => record.cells.length === columns).length;
  return (even / records.length) * 1000 + columns;
}
