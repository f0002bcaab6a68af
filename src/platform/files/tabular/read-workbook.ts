import readXlsxFile from "read-excel-file/node";
import type { Outcome } from "../../values/outcome.ts";
import { done, refused } from "../../values/outcome.ts";
import { largestArea } from "./sheet-area.ts";
import type { Table, TableRecord } from "./table.ts";
import { unpackedSize } from "./unpacked-size.ts";

/** Bytes of XML. 100,000 rows of 15 columns take about 120 million. */
const LARGEST_UNPACKED = 600_000_000;
/** Cells, the empty ones too. */
const LARGEST_AREA = 10_000_000;

/** The first sheet of an .xlsx file. Dates become YYYY-MM-DD, numbers their digits, formulas their last result. */
export async function readWorkbook(
  bytes: Uint8Array,
): Promise<Outcome<Table, { code: "unreadable-workbook" } | { code: "workbook-too-large" }>> {
  if (unpackedSize(bytes) > LARGEST_UNPACKED) return refused({ code: "workbook-too-large" });
  if (largestArea(bytes) > LARGEST_AREA) return refused({ code: "workbook-too-large" });
  const rows = await firstSheet(bytes);
  if (rows === null) return refused({ code: "unreadable-workbook" });
  const [header, ...records] = rows
    .map((cells, index): TableRecord => ({ line: index + 1, cells: cells.map(cellText) }))
    .filter((record) => record.cells.some((cell) => cell !== ""));
  return done({ header: header?.cells ?? [], records, encoding: "excel", separator: null, truncated: false });
}

/** Null when the bytes are no workbook: the reader tells it by throwing whatever its parts threw. */
async function firstSheet(bytes: Uint8Array): Promise<readonly (readonly unknown[])[] | null> {
  try {
    const sheets = await readXlsxFile(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), {
      trim: false,
    });
    return sheets[0]?.data ?? [];
  } catch {
    return null;
  }
}

function cellText(value: unknown): string {
  if (value === null || value === undefined) return "";
  if (value instanceof Date) return dateText(value);
  if (typeof value === "boolean") return value ? "SANT" : "FALSKT";
  return String(value).normalize("NFC");
}

/** A workbook's date has no time zone; the reader gives it as UTC. A time of day is kept, so that it is not lost unseen. */
function dateText(value: Date): string {
  if (Number.isNaN(value.getTime())) return "";
  const [day = "", time = ""] = value.toISOString().split("T");
  return time.startsWith("00:00:00") ? day : `${day} ${time.slice(0, 5)}`;
}
