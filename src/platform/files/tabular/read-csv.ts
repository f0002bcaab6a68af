import type { Outcome } from "../../values/outcome.ts";
import { done } from "../../values/outcome.ts";
import type { DecodingRefusal } from "./decode-text.ts";
import { decodeText } from "./decode-text.ts";
import { detectSeparator } from "./detect-separator.ts";
import { parseDelimited } from "./parse-delimited.ts";
import type { Separator, Table } from "./table.ts";

/** A CSV file of any of the encodings and separators an office exports. An empty file gives an empty header. */
export function readCsv(bytes: Uint8Array): Outcome<Table, DecodingRefusal> {
  const decoding = decodeText(bytes);
  if (!decoding.ok) return decoding;
  const { text, encoding, cutShort } = decoding.value;
  const stated = statedSeparator(text);
  const separator = stated ?? detectSeparator(text);
  const parsed = parseDelimited(text, separator);
  const [header, ...records] = stated === null ? parsed.records : parsed.records.slice(1);
  const width = header?.cells.length ?? 0;
  const lastIsShort = !parsed.lastLineClosed && (records.at(-1)?.cells.length ?? width) < width;
  return done({
    header: header?.cells ?? [],
    records,
    encoding,
    separator,
    truncated: cutShort || !parsed.endsCleanly || lastIsShort,
  });
}

/** Excel's own first line, "sep=;". */
function statedSeparator(text: string): Separator | null {
  const stated = /^sep=([;,\t])\r?\n/i.exec(text)?.[1];
  return stated === ";" || stated === "," || stated === "\t" ? stated : null;
}
