import { cp437 } from "./cp437.ts";
import type { Encoding } from "./encoding.ts";

/** Windows-1252, which holds all of Latin-1's letters and the signs that Windows puts where Latin-1 has none. */
export const windows1252: readonly string[] = Array.from(
  new TextDecoder("windows-1252").decode(Uint8Array.from({ length: 256 }, (_, byte) => byte)),
  (sign) => sign.replace("\u0000", ""),
);

/** Turns bytes into text; made once for a file. */
export class Decoder {
  readonly encoding: Encoding;
  /** Whether any sign could not be read. */
  broken = false;
  #utf8 = new TextDecoder("utf-8", { ignoreBOM: true });
  #signs: readonly string[];

  constructor(encoding: Encoding) {
    this.encoding = encoding;
    this.#signs = encoding === "ISO-8859-1" ? windows1252 : cp437;
  }

  text(bytes: Uint8Array, start: number, end: number): string {
    let text = "";
    for (let at = start; at < end; at++) {
      const byte = bytes[at] ?? 0;
      if (byte >= 0x80 && this.encoding === "UTF-8") return this.#severalBytes(bytes.subarray(start, end));
      text += this.#signs[byte] ?? "";
    }
    return text;
  }

  #severalBytes(bytes: Uint8Array): string {
    const text = this.#utf8.decode(bytes).replaceAll("\u0000", "").normalize("NFC");
    if (text.includes("\uFFFD")) this.broken = true;
    return text;
  }
}
