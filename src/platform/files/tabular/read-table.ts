import type { Outcome } from "../../values/outcome.ts";
import { refused } from "../../values/outcome.ts";
import { readCsv } from "./read-csv.ts";
import { readWorkbook } from "./read-workbook.ts";
import type { Table, TableRefusal } from "./table.ts";

/** Reads CSV or Excel by what the bytes are, not by what the file is called. */
export async function readTable(bytes: Uint8Array): Promise<Outcome<Table, TableRefusal>> {
  if (startsWith(bytes, [0x50, 0x4b, 0x03, 0x04])) return readWorkbook(bytes);
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) return refused({ code: "old-excel-format" });
  return readCsv(bytes);
}

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte);
}
