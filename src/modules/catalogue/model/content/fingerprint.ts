import type { LanguageTexts, ReaderText } from "./entry-content.ts";
import { readerFields } from "./entry-content.ts";

/**
 * Tells one text from another: sixteen hexadecimal digits of what a reader sees, whatever order its fields were stored in
 * and however it came to be. Not for secrets.
 */
export function fingerprintOf(texts: LanguageTexts): string {
  const { name, summary, standard, plain, easyRead, tracks } = texts;
  const trackIds = Object.keys(tracks).sort();
  return hash(
    JSON.stringify([
      ...[name, summary, fieldsOf(standard), fieldsOf(plain), fieldsOf(easyRead)],
      trackIds.map((id) => [id, tracks[id]?.name, tracks[id]?.forWhom]),
    ]),
  );
}

function fieldsOf(text: ReaderText | null): readonly string[] | null {
  return text === null ? null : readerFields.map((field) => text[field]);
}

/** FNV-1a of 64 bits over UTF-16 units: the same in every runtime, with nothing to import. */
function hash(text: string): string {
  let value = 0xcbf29ce484222325n;
  for (let at = 0; at < text.length; at++) {
    value = BigInt.asUintN(64, (value ^ BigInt(text.charCodeAt(at))) * 0x100000001b3n);
  }
  return value.toString(16).padStart(16, "0");
}
