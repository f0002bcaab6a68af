import type { Standing } from "./material.ts";

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

/** Lists by key: each after the place of its key (2 bytes, from 1), its association's (2, from 1) and its length (4). */
export function standingIn(bytes: Buffer, keys: readonly string[]): ReadonlyMap<string, Standing> {
  const found = new Map<string, (readonly [number, Buffer])[]>();
  for (let at = 0; at < bytes.length; ) {
    const key = keys[bytes.readUInt16BE(at) - 1];
    const association = bytes.readUInt16BE(at + 2) - 1;
    const from = at + 8;
    at = from + bytes.readUInt32BE(at + 4);
    if (key === undefined) throw new Error("a posting of a key that was not asked for");
    const list = found.get(key) ?? [];
    list.push([association, bytes.subarray(from, at)]);
    found.set(key, list);
  }
  return found;
}
