import { checkDocument } from "../../../src/modules/document-check/model/check-document.ts";
import { readDocument } from "../../../src/platform/files/document/index.ts";
import type { Chance } from "./chance.ts";
import type { WrittenTable } from "./write-document.ts";
import { writeCsv, writeDocx, writeXlsx } from "./write-document.ts";

const writers = { csv: writeCsv, docx: writeDocx, xlsx: writeXlsx } as const;

export type Format = keyof typeof writers;

export function anyFormat(chance: Chance): Format {
  return chance.one(["csv", "docx", "xlsx"]);
}

/** Rows that stand before a lone table's first row: its caption, where that is a row of the sheet. */
export function rowsBefore(format: Format): number {
  return format === "docx" ? 1 : 2;
}

/** The tables written to a file, read back and checked. */
export function checkedFile(format: Format, tables: readonly WrittenTable[]) {
  const read = readDocument(writers[format](tables));
  if (!read.ok) throw new Error(read.refusal.code);
  return checkDocument(read.value);
}
