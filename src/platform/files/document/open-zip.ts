import { inflateRawSync } from "node:zlib";
import { unpackedSize } from "../tabular/unpacked-size.ts";

const ENTRY = 0x02014b50;
const ENTRY_HEAD = 46;
const LOCAL_HEAD = 30;

/** 150 million bytes: a document of a thousand pages takes a tenth of it. */
const LARGEST_UNPACKED = 150_000_000;

type Entry = { readonly offset: number; readonly packed: number; readonly stored: boolean };

/** The parts of a zip file, unpacked one at a time when asked for. */
export type OpenZip = {
  readonly names: readonly string[];
  /** The part as text; null where there is none. Throws where the part is broken or larger than a document's can be. */
  text(name: string): string | null;
};

export type ZipFault = "broken" | "encrypted" | "tooLarge";

/**
 * The directory is not believed: unpacking stops by itself at the limit, whatever the directory says. `limit` is of the
 * parts that are asked for together; pictures and what else is left unread do not count.
 */
export function openZip(bytes: Uint8Array, limit = LARGEST_UNPACKED): OpenZip | ZipFault {
  if (unpackedSize(bytes) > LARGEST_UNPACKED) return "tooLarge";
  const entries = readEntries(bytes);
  if (typeof entries === "string") return entries;
  const budget = { left: limit };
  return {
    names: [...entries.keys()],
    text(name) {
      const entry = entries.get(name);
      if (entry === undefined) return null;
      const unpacked = unpack(bytes, entry, budget.left);
      budget.left -= unpacked.length;
      return new TextDecoder().decode(unpacked);
    },
  };
}

function readEntries(bytes: Uint8Array): ReadonlyMap<string, Entry> | ZipFault {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const entries = new Map<string, Entry>();
  let at = directoryStart(view);
  while (at !== null && at + ENTRY_HEAD <= bytes.length && view.getUint32(at, true) === ENTRY) {
    const flags = view.getUint16(at + 8, true);
    if ((flags & 1) === 1) return "encrypted";
    const nameLength = view.getUint16(at + 28, true);
    const name = new TextDecoder().decode(bytes.subarray(at + ENTRY_HEAD, at + ENTRY_HEAD + nameLength));
    entries.set(name, {
      offset: view.getUint32(at + 42, true),
      packed: view.getUint32(at + 20, true),
      stored: view.getUint16(at + 10, true) === 0,
    });
    at += ENTRY_HEAD + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries.size === 0 ? "broken" : entries;
}

function directoryStart(view: DataView): number | null {
  for (let at = view.byteLength - 22; at >= 0 && at >= view.byteLength - 22 - 65_535; at--) {
    if (view.getUint32(at, true) === 0x06054b50) return view.getUint32(at + 16, true);
  }
  return null;
}

function unpack(bytes: Uint8Array, entry: Entry, limit: number): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const start =
    entry.offset +
    LOCAL_HEAD +
    view.getUint16(entry.offset + 26, true) +
    view.getUint16(entry.offset + 28, true);
  const packed = bytes.subarray(start, start + entry.packed);
  return entry.stored ? packed : inflateRawSync(packed, { maxOutputLength: Math.max(limit, 1) });
}
