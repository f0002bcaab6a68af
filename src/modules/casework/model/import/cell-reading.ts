import type { DayReading } from "./day-reading.ts";
import type { FindingKind } from "./finding.ts";
import type { CodeList } from "./import-context.ts";
import type { RowCursor } from "./row-cursor.ts";

/** What the readers of single cells share; one per import, so that a repeated word or day is worked out once. */
export type CellReading = {
  readonly today: string;
  readonly convertSerials: boolean;
  /** Columns whose every value is an Excel day number: reported once for the file, and read as days here. */
  readonly serialColumns: ReadonlySet<string>;
  readonly day: (text: string) => DayReading;
  readonly nearest: (list: CodeList<unknown>, word: string) => string | null;
};

/** Every reader gives the value, null where an optional cell is empty, and undefined where a fault has been reported. */
export type Read<T> = T | null | undefined;

export function readText<C extends string>(row: RowCursor<C>, column: C): string | undefined {
  const text = row.text(column);
  if (text.trim() === "") {
    row.fault("obligatoriskt-saknas", column);
    return undefined;
  }
  if (/^[\s]*[=+\-@]|^[\t\r\n]/.test(text)) row.fault("formelinjektion", column);
  if (text.includes("\n")) row.fault("fel-antal-kolumner", column);
  const longest = LONGEST[column] ?? LONGEST_OTHER;
  if (text.length > longest) row.fault("för-långt-värde", column, { longest });
  return text.trim();
}

/** In characters. What is longer is a quotation mark that is missing, and the register has no room for it. */
const LONGEST: Readonly<Record<string, number>> = { aktivitet: 300, fråga: 500 };
const LONGEST_OTHER = 100;

/** A word of a closed list, exactly as the list has it: a near one is suggested, never put in its place. */
export function readCode<C extends string, T>(
  row: RowCursor<C>,
  column: C,
  list: CodeList<T>,
  kind: FindingKind,
  reading: CellReading,
): T | undefined {
  const word = row.text(column);
  const code = list.get(word);
  if (code !== undefined) return code;
  if (word.trim() === "") row.fault("obligatoriskt-saknas", column);
  else row.fault(kind, column, { near: reading.nearest(list, word), known: [...list.keys()] });
  return undefined;
}

export function readRequiredDay<C extends string>(
  row: RowCursor<C>,
  column: C,
  reading: CellReading,
): string | undefined {
  const day = readOptionalDay(row, column, reading);
  if (day === null) row.fault("obligatoriskt-saknas", column);
  return day ?? undefined;
}

export function readOptionalDay<C extends string>(
  row: RowCursor<C>,
  column: C,
  reading: CellReading,
): Read<string> {
  const text = row.text(column);
  if (text.trim() === "") return null;
  const found = reading.day(text);
  if (found.is === "day") return notInFuture(row, column, found.day, reading);
  if (found.is === "serial" && (reading.convertSerials || reading.serialColumns.has(column))) {
    return notInFuture(row, column, found.means, reading);
  }
  if (found.is === "impossible") row.fault("omöjligt-datum", column);
  else if (found.is === "serial") row.fault("excel-serienummer", column, { means: found.means });
  else row.fault("annat-datumformat", column, { means: found.means });
  return undefined;
}

function notInFuture<C extends string>(
  row: RowCursor<C>,
  column: C,
  day: string,
  reading: CellReading,
): string | undefined {
  if (day <= reading.today) return day;
  row.fault("datum-i-framtiden", column);
  return undefined;
}
