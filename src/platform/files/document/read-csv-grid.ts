import { parseDelimited } from "../tabular/parse-delimited.ts";
import type { Separator } from "../tabular/table.ts";
import type { SourceGrid, SourceRow } from "./source.ts";
import { plainCell } from "./source.ts";

const SEPARATORS: readonly Separator[] = ["\t", ";", ","];
const SAMPLE_LINES = 60;

/** A CSV file as a grid: empty lines stay as empty rows, so that row numbers are those of an editor. */
export function readCsvGrid(text: string): SourceGrid {
  const stated = /^sep=([;,\t])\r?\n/i.exec(text)?.[1];
  const separator = SEPARATORS.find((one) => one === stated) ?? separatorOf(text);
  const rows: SourceRow[] = [];
  for (const { line, cells } of parseDelimited(text, separator).records) {
    if (line === 1 && stated !== undefined) continue;
    while (rows.length < line - 1) rows.push([]);
    rows.push(cells.map((cell) => (cell.trim() === "" ? null : { ...plainCell, text: cell })));
  }
  return { kind: "grid", name: null, rows };
}

/**
 * Titles and notes stand among the rows, so the first line says little. The comma comes last: it is also the decimal
 * sign, and an amount such as 12,5 is no two cells.
 */
function separatorOf(text: string): Separator {
  let best: Separator = ";";
  let most = 0;
  for (const separator of SEPARATORS) {
    const { records } = parseDelimited(text, separator, SAMPLE_LINES);
    const divided = records.filter(({ cells }) => cells.length > 1).length;
    if (divided > most && (most === 0 || divided > 2 * most)) {
      best = separator;
      most = divided;
    }
  }
  return best;
}
