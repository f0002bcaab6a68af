import type { KronorRefusal } from "../../../../platform/values/kronor.ts";
import { parseKronor } from "../../../../platform/values/kronor.ts";
import type { PastedUnit } from "../../../../platform/values/pasted-block.ts";
import { plainLabel, readPastedBlock } from "../../../../platform/values/pasted-block.ts";
import type { FinanceRow } from "../finance-row.ts";
import type { PasteColumn, PasteKey } from "./paste-columns.ts";
import { readPasteHead } from "./paste-columns.ts";

export interface PasteCell {
  readonly key: PasteKey;
  /** As pasted. */
  readonly text: string;
  /** Öre before any factor, whole percent, or the text; null where the cell is empty or wrong. */
  readonly value: bigint | number | string | null;
  readonly fault: KronorRefusal["code"] | "percent" | "tooLong" | null;
}

export interface PasteLine {
  /** Number of the row in what was pasted, from 1. */
  readonly number: number;
  readonly label: string;
  /** Null where no row has the label. */
  readonly rowId: string | null;
  readonly cells: readonly PasteCell[];
}

export interface PastePlan {
  readonly unit: PastedUnit | null;
  readonly columns: readonly PasteColumn[];
  readonly lines: readonly PasteLine[];
  /** Labels of sums and headings, which are not taken in since the sums are computed. */
  readonly leftOut: readonly string[];
  /** True where every cost was pasted with a minus: then they are read as costs without. */
  readonly turned: boolean;
}

const total = /^(del)?(summa|summering|total|totalt|resultat)([^\p{L}]|$)/iu;

/** What a pasted block would change: rows matched by label, those with no match, cells that cannot be read. */
export function planPaste(text: string, rows: readonly FinanceRow[], year: number): PastePlan {
  const block = readPastedBlock(text);
  const byLabel = new Map(rows.map((row) => [plainLabel(row.label), row.id]));
  const head = readPasteHead(block, year, (label) => byLabel.has(plainLabel(label)));
  const read = block.slice(head.height).map((cells, index): PasteLine => {
    const label = cells[0] ?? "";
    return {
      number: head.height + index + 1,
      label,
      rowId: byLabel.get(plainLabel(label)) ?? null,
      cells: head.columns.flatMap(({ at, key }) => (key === null ? [] : [readCell(key, cells[at] ?? "")])),
    };
  });
  const lines = read.filter((line) => line.rowId !== null || (hasValue(line) && !total.test(line.label)));
  const headings = block.slice(0, head.height).map((cells) => cells[0] ?? "");
  const others = read.filter((line) => !lines.includes(line)).map(({ label }) => label);
  const leftOut = [...headings, ...others].filter((label) => label !== "");
  const { columns, unit } = head;
  return { unit, columns, lines, leftOut, turned: isTurned(lines, rows) };
}

function hasValue(line: PasteLine): boolean {
  return line.cells.some((cell) => cell.value !== null || cell.fault !== null);
}

function readCell(key: PasteKey, text: string): PasteCell {
  const [nothing, wrong] = [
    { key, text, value: null, fault: null },
    { key, text, value: null },
  ];
  const bare = text.trim();
  if (bare === "" || /^[-–—−]$/.test(bare)) return nothing;
  if (key === "financing" || key === "comment")
    return bare.length > 500 ? { ...wrong, fault: "tooLong" } : { ...nothing, value: bare };
  if (key === "individualPercent") {
    const digits = /^(\d{1,3})\s*%?$/.exec(bare)?.[1];
    return digits !== undefined && Number(digits) <= 100
      ? { ...nothing, value: Number(digits) }
      : { ...wrong, fault: "percent" };
  }
  const amount = parseKronor(bare);
  return amount.ok ? { ...nothing, value: amount.value } : { ...wrong, fault: amount.refusal.code };
}

function isTurned(lines: readonly PasteLine[], rows: readonly FinanceRow[]): boolean {
  const costs = new Set(rows.filter(({ kind }) => kind !== "income").map(({ id }) => id));
  const amounts = lines
    .filter(({ rowId }) => rowId !== null && costs.has(rowId))
    .flatMap(({ cells }) => cells.map(({ value }) => value))
    .filter((value) => typeof value === "bigint" && value !== 0n);
  return amounts.length > 0 && amounts.every((value) => typeof value === "bigint" && value < 0n);
}
