import { codeWidth, headBytes, neverEnds, noAge, shardHead } from "../shard.ts";
import type { Shard } from "./material.ts";

/** The same object is filled for every document: keep nothing of it. */
export interface ReadDocument {
  position: number;
  /** Whole years; 0 where there is no lower bound. */
  ageFrom: number;
  /** Whole years; Infinity where there is no upper bound. */
  ageTo: number;
  free: number;
  order: number;
  /** Places in the shard's list of codes. */
  codes: Uint16Array;
  offeredIn: readonly string[];
}

const none: readonly string[] = [];

/** Calls `meet` for each document of the shard that is wanted, in the scope and shown on the day. */
export function readShard(
  shard: Shard,
  today: number,
  wanted: (position: number) => boolean,
  meet: (document: ReadDocument) => void,
): void {
  const { documents: bytes, free, only, offeredIn } = shard;
  if (bytes.length === 0) return;
  const width = codeWidth(shard.codes.length);
  const space = new Uint16Array(shard.codes.length);
  const document: ReadDocument = {
    ...{ position: 0, ageFrom: 0, ageTo: 0, free: 0, order: 0, codes: space, offeredIn: none },
  };
  const count = pairAt(bytes, 0);
  let at = shardHead;
  for (let position = 0; position < count; position += 1) {
    const codeCount = pairAt(bytes, at + 6);
    const next = at + headBytes + width * codeCount;
    const until = pairAt(bytes, at + 2);
    const shown = pairAt(bytes, at) <= today && (until === neverEnds || until > today);
    if (shown && (only === null || only.has(position)) && wanted(position)) {
      document.position = position;
      document.ageFrom = bytes[at + 4] ?? 0;
      const ageTo = bytes[at + 5] ?? noAge;
      document.ageTo = ageTo === noAge ? Number.POSITIVE_INFINITY : ageTo;
      document.free = free[position] ?? 0;
      document.order = bytes.readUInt32BE(at + 8);
      for (let index = 0; index < codeCount; index += 1) {
        const from = at + headBytes + width * index;
        space[index] = width === 1 ? (bytes[from] ?? 0) : pairAt(bytes, from);
      }
      document.codes = space.subarray(0, codeCount);
      document.offeredIn = offeredIn.get(position) ?? none;
      meet(document);
    }
    at = next;
  }
}

/** As readUInt16BE, which checks its place each time; this is the innermost of all that is done. */
export function pairAt(bytes: Uint8Array, at: number): number {
  return ((bytes[at] ?? 0) << 8) | (bytes[at + 1] ?? 0);
}
