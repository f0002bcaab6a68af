import type { Outcome } from "../../values/outcome.ts";
import { done, refused } from "../../values/outcome.ts";
import { decodeText } from "../tabular/decode-text.ts";
import { readDocx } from "./docx/read-docx.ts";
import { isEncryptedOffice, startsWith } from "./office-kind.ts";
import type { OpenZip } from "./open-zip.ts";
import { openZip } from "./open-zip.ts";
import { readCsvGrid } from "./read-csv-grid.ts";
import type { SourceBlock, SourceDocument, SourceRefusal } from "./source.ts";
import { readXlsx } from "./xlsx/read-xlsx.ts";

const ZIP = [0x50, 0x4b];
const OLE = [0xd0, 0xcf, 0x11, 0xe0];
const PDF = [0x25, 0x50, 0x44, 0x46];

/** How much is read, in bytes of unpacked text: what is larger is refused before it is parsed. */
export type ReadLimits = { readonly office: number; readonly csv: number };

/**
 * Word, Excel or CSV, told by the bytes and not by the name. Nothing in the file is run. Without limits all is read
 * that fits in memory.
 */
export function readDocument(bytes: Uint8Array, limits?: ReadLimits): Outcome<SourceDocument, SourceRefusal> {
  if (bytes.length === 0) return refused({ code: "documentEmpty" });
  if (startsWith(bytes, OLE))
    return refused({ code: isEncryptedOffice(bytes) ? "documentEncrypted" : "documentOldFormat" });
  if (startsWith(bytes, PDF)) return refused({ code: "documentPdf" });
  const read = startsWith(bytes, ZIP) ? readOffice(bytes, limits?.office) : readText(bytes, limits?.csv);
  if (!read.ok) return read;
  return isEmpty(read.value.blocks) ? refused({ code: "documentEmpty" }) : read;
}

function readOffice(bytes: Uint8Array, limit: number | undefined): Outcome<SourceDocument, SourceRefusal> {
  const zip = openZip(bytes, limit);
  if (zip === "broken") return refused({ code: "documentBroken" });
  if (zip === "encrypted") return refused({ code: "documentEncrypted" });
  if (zip === "tooLarge") return refused({ code: "documentTooLarge" });
  try {
    return readParts(zip);
  } catch (error) {
    const tooLarge = error instanceof RangeError && "code" in error && error.code === "ERR_BUFFER_TOO_LARGE";
    return refused({ code: tooLarge ? "documentTooLarge" : "documentBroken" });
  }
}

function readParts(zip: OpenZip): Outcome<SourceDocument, SourceRefusal> {
  const word = zip.names.includes("word/document.xml") ? zip.text("word/document.xml") : null;
  if (word !== null) return done({ format: "docx", blocks: readDocx(word) });
  if (zip.names.includes("xl/workbook.xml")) return done({ format: "xlsx", blocks: readXlsx(zip) });
  return refused({ code: "documentOtherKind" });
}

function readText(
  bytes: Uint8Array,
  limit = Number.POSITIVE_INFINITY,
): Outcome<SourceDocument, SourceRefusal> {
  if (bytes.length > limit) return refused({ code: "documentTooLarge" });
  const decoding = decodeText(bytes);
  if (!decoding.ok)
    return refused({
      code: decoding.refusal.code === "binary-file" ? "documentOtherKind" : "documentLetters",
    });
  return done({ format: "csv", blocks: [readCsvGrid(decoding.value.text)] });
}

function isEmpty(blocks: readonly SourceBlock[]): boolean {
  return blocks.every((block) =>
    block.kind === "grid"
      ? block.rows.every((row) => row.every((cell) => cell === null || cell.text.trim() === ""))
      : block.text.trim() === "",
  );
}
