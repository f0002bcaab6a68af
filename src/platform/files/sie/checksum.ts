import { toCp437 } from "./cp437.ts";
import { Crc32 } from "./crc-32.ts";
import { list, quoted } from "./fields.ts";
import type { SieRecord } from "./record.ts";

/**
 * #KSUMMA: over labels and fields without separators, quotation marks and braces. The standard means the CP437 bytes; a
 * file that was written or saved in another encoding is also summed as it stands, and either sum will do.
 */
export class Checksum {
  open = false;
  #standing = new Crc32();
  #cp437 = new Crc32();

  add(record: SieRecord, label: Uint8Array): void {
    this.#addBytes(record, label);
    const { fields, bytes } = record;
    for (let field = 0; field < fields.count; field++) {
      const content = bytes.subarray(fields.starts[field] ?? 0, fields.ends[field] ?? 0);
      const kind = fields.kinds[field] ?? 0;
      this.#addBytes(
        record,
        kind === list ? listContent(content) : kind > quoted ? withoutEscapes(content) : content,
      );
    }
  }

  /** Whether the file's own sum, as a signed or unsigned number, is one of ours. */
  holds(stated: string): boolean {
    const number = /^-?\d{1,10}$/.test(stated) ? Number(stated) >>> 0 : null;
    return number !== null && (number === this.#standing.sum() || number === this.#cp437.sum());
  }

  #addBytes({ decoder }: SieRecord, bytes: Uint8Array): void {
    this.#standing.addAll(bytes);
    const same = decoder.encoding === "CP437" || bytes.every((byte) => byte < 0x80);
    this.#cp437.addAll(same ? bytes : toCp437(decoder.text(bytes, 0, bytes.length)));
  }
}

/** Without the backslash that stands before a quotation mark. */
function withoutEscapes(bytes: Uint8Array): Uint8Array {
  return bytes.filter((byte, at) => byte !== 0x5c || bytes[at + 1] !== 0x22);
}

/** Outside quotation marks spaces only separate. */
function listContent(bytes: Uint8Array): Uint8Array {
  let inside = false;
  return bytes.filter((byte, at) => {
    if (byte === 0x22 && bytes[at - 1] !== 0x5c) {
      inside = !inside;
      return false;
    }
    if (byte === 0x5c && bytes[at + 1] === 0x22) return false;
    return inside || (byte !== 0x20 && byte !== 0x09);
  });
}
