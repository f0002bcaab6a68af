import type { Posting } from "./material.ts";

/** Values that follow each other, each after its length in four bytes. */
export function listedBytes(bytes: Buffer): readonly Buffer[] {
  const found: Buffer[] = [];
  for (let at = 0; at < bytes.length; ) {
    const from = at + 4;
    at = from + bytes.readUInt32BE(at);
    found.push(bytes.subarray(from, at));
  }
  return found;
}

/** An association's postings: each after the place of its key (2 bytes, from 1) and its length (4). */
export function postingsIn(
  bytes: Buffer,
  associationId: string,
  keys: readonly string[],
): readonly Posting[] {
  const found: Posting[] = [];
  for (let at = 0; at < bytes.length; ) {
    const key = keys[bytes.readUInt16BE(at) - 1];
    const from = at + 6;
    at = from + bytes.readUInt32BE(at + 2);
    if (key === undefined) throw new Error("a posting of a key that was not asked for");
    found.push({ associationId, key, documents: bytes.subarray(from, at) });
  }
  return found;
}
