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

/** Each posting after the number of its association (2 bytes), the place of its key from 1 (2) and its length (4). */
export function postingsIn(
  bytes: Buffer,
  associations: readonly string[],
  keys: readonly string[],
): readonly Posting[] {
  const found: Posting[] = [];
  for (let at = 0; at < bytes.length; ) {
    const associationId = associations[bytes.readUInt16BE(at)];
    const key = keys[bytes.readUInt16BE(at + 2) - 1];
    const from = at + 8;
    at = from + bytes.readUInt32BE(at + 4);
    if (associationId === undefined || key === undefined) throw new Error("a posting of nothing");
    found.push({ associationId, key, documents: bytes.subarray(from, at) });
  }
  return found;
}
