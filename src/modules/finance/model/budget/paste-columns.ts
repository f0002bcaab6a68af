import { parseKronor } from "../../../../platform/values/kronor.ts";
import type { PastedUnit } from "../../../../platform/values/pasted-block.ts";
import { pastedUnit } from "../../../../platform/values/pasted-block.ts";

export type PasteKey = "amount" | "secondYear" | "thirdYear" | "individualPercent" | "financing" | "comment";

export interface PasteColumn {
  /** Where it stands in the block; 0 is the label. */
  readonly at: number;
  readonly heading: string;
  /** Null for what is not taken in: last year, deviations. */
  readonly key: PasteKey | null;
}

interface PasteHead {
  /** How many rows at the top are headings. */
  readonly height: number;
  readonly columns: readonly PasteColumn[];
  /** The unit that a heading names; null where none does, which means kronor. */
  readonly unit: PastedUnit | null;
}

/**
 * Reads the headings of a pasted budget: the rows at the top that have neither an amount nor a known label. Where no
 * heading names the year, the first column with amounts is the budget.
 */
export function readPasteHead(
  block: readonly (readonly string[])[],
  year: number,
  isKnown: (label: string) => boolean,
): PasteHead {
  const first = block.findIndex((row) => isKnown(row[0] ?? "") || row.slice(1).some(isAmount));
  const height = first === -1 ? block.length : first;
  const heads = block.slice(0, height);
  const width = Math.max(0, ...block.map((row) => row.length));
  const columns = Array.from({ length: Math.max(0, width - 1) }, (_, index): PasteColumn => {
    const at = index + 1;
    const heading = heads.flatMap((row) => row[at] ?? []).join(" ");
    return { at, heading, key: keyOf(heading, year) };
  });
  const unit =
    heads
      .flat()
      .map(pastedUnit)
      .find((one) => one !== null) ?? null;
  return { height, unit, columns: withAmount(columns, block.slice(height)) };
}

function withAmount(columns: readonly PasteColumn[], body: readonly (readonly string[])[]): PasteColumn[] {
  if (columns.some(({ key }) => key === "amount")) return [...columns];
  const free = columns.filter(({ key }) => key === null);
  const guessed = free.find(({ at }) => body.some((row) => isAmount(row[at] ?? ""))) ?? free[0];
  return columns.map((column) => (column === guessed ? { ...column, key: "amount" } : column));
}

function keyOf(heading: string, year: number): PasteKey | null {
  const text = heading.toLocaleLowerCase("sv");
  if (/avvikelse|differens|skillnad|utfall|prognos/.test(text)) return null;
  if (text.includes(String(year))) return "amount";
  if (text.includes(String(year + 1))) return "secondYear";
  if (text.includes(String(year + 2))) return "thirdYear";
  if (/individ/.test(text)) return "individualPercent";
  if (/finansier/.test(text)) return "financing";
  return /kommentar|anmärkning/.test(text) ? "comment" : null;
}

/** A bare year is a heading and no amount. */
function isAmount(text: string): boolean {
  return !/^\s*20\d\d\s*$/.test(text) && parseKronor(text).ok;
}
