import { inflateRawSync } from "node:zlib";
import { zipEntries } from "../../src/platform/documents/files/zip-entries.ts";

/** The text of one file in a zip archive (an Excel or Word file is one). Throws when it is not there. */
export function zipEntryText(bytes: Uint8Array, name: string): string {
  const entry = zipEntries(bytes)?.find((one) => one.name === name);
  if (!entry) throw new Error(`No ${name} in the archive`);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const start =
    entry.offset + 30 + view.getUint16(entry.offset + 26, true) + view.getUint16(entry.offset + 28, true);
  const packed = bytes.subarray(start, start + entry.packedBytes);
  const method = view.getUint16(entry.offset + 8, true);
  return (method === 8 ? inflateRawSync(packed) : Buffer.from(packed)).toString("utf8");
}
