import { cp437Byte } from "./cp437.ts";
import { Crc32 } from "./crc-32.ts";
import { windows1252 } from "./decode.ts";
import { utf8Length } from "./encoding.ts";
import { escaped, list } from "./fields.ts";
import type { SieRecord } from "./record.ts";

/**
 * #KSUMMA: over labels and fields without separators, quotation marks and braces. The standard means the CP437 bytes; a
 * file that was written or saved in another encoding is also summed as it stands, and either sum will do.
 */
export class Checksum {
  open = false;
  #standing = new Crc32();
  /** Null as long as it is the same as the other. */
  #cp437: Crc32 | null = null;

  /** `labelStart` and `labelEnd` are positions in the record's bytes. */
  add(record: SieRecord, labelStart: number, labelEnd: number): void {
    // What came before the encoding was known is ASCII, and sums up the same either way.
    if (this.#cp437 === null && record.decoder.encoding !== "CP437") this.#cp437 = this.#standing.copy();
    const { fields } = record;
    this.#add(record, labelStart, labelEnd);
    for (let field = 0; field < fields.count; field++) {
      const start = fields.starts[field] ?? 0;
      const end = fields.ends[field] ?? 0;
      const kind = fields.kinds[field] ?? 0;
      if (kind === list || kind === escaped) this.#addContent(record, start, end, kind === list);
      else this.#add(record, start, end);
    }
  }

  /** Whether the file's own sum, as a signed or unsigned number, is one of ours. */
  holds(stated: string): boolean {
    const number = /^-?\d{1,10}$/.test(stated) ? Number(stated) >>> 0 : null;
    return number !== null && (number === this.#standing.sum() || number === this.#cp437?.sum());
  }

  #add({ bytes, decoder }: SieRecord, start: number, end: number): void {
    this.#standing.addRange(bytes, start, end);
    if (this.#cp437 === null) return;
    if (decoder.encoding === "UTF-8") addUtf8(this.#cp437, bytes, start, end);
    else this.#cp437.addMapped(bytes, start, end, latinToCp437);
  }

  /** Runs of what counts: not the backslash of an escaped quotation mark; of a list, not what stands around its texts. */
  #addContent(record: SieRecord, start: number, end: number, isList: boolean): void {
    const { bytes } = record;
    let inside = !isList;
    let from = start;
    for (let at = start; at < end; at++) {
      const byte = bytes[at];
      const escapes = byte === 0x5c && bytes[at + 1] === 0x22;
      const quotes = isList && byte === 0x22 && bytes[at - 1] !== 0x5c;
      if (quotes) inside = !inside;
      if (!escapes && !quotes && (inside || (byte !== 0x20 && byte !== 0x09))) continue;
      this.#add(record, from, at);
      from = at + 1;
    }
    this.#add(record, from, end);
  }
}

const latinToCp437 = Uint8Array.from(windows1252, (sign) => (sign === "" ? 0 : cp437Byte(sign)));
/** By the number of the sign, for those of one or two bytes. */
const lowToCp437 = Uint8Array.from({ length: 0x800 }, (_, code) =>
  code < 0x80 ? code : cp437Byte(String.fromCharCode(code)),
);

function addUtf8(crc: Crc32, bytes: Uint8Array, start: number, end: number): void {
  for (let at = start; at < end; ) {
    const byte = bytes[at] ?? 0;
    const length = utf8Length(byte);
    if (length === 2) crc.add(lowToCp437[((byte & 0x1f) << 6) | ((bytes[at + 1] ?? 0) & 0x3f)] ?? 0x3f);
    else if (length > 2) crc.add(cp437Byte(new TextDecoder().decode(bytes.subarray(at, at + length))));
    else crc.add(byte);
    at += Math.max(length, 1);
  }
}
