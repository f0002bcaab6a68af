import { codeWidth, headBytes, shardHead } from "../shard.ts";

/** An association's row of catalogue.search_shard. */
export interface Shard {
  readonly associationId: string;
  readonly codes: readonly string[];
  /** See shard.ts. */
  readonly documents: Uint8Array;
  /** Free places by position, a byte each. */
  readonly free: Uint8Array;
}

/**
 * The documents of several associations, unpacked once and read by many searches: one row of places, in which each association's
 * positions follow each other. Nothing of it changes.
 */
export interface Documents {
  readonly associationIds: readonly string[];
  /** Where each association's places begin, and after the last of them how many there are in all. */
  readonly begins: Uint32Array;
  /** By place: which association, days shown (see shard.ts), years of age, free places, order of name. */
  readonly association: Uint16Array;
  readonly from: Uint16Array;
  readonly until: Uint16Array;
  readonly ageFrom: Uint8Array;
  readonly ageTo: Uint8Array;
  readonly free: Uint8Array;
  readonly order: Uint32Array;
  /** Values of filters that the documents refer to by number. */
  readonly codes: readonly string[];
  readonly codeNumbers: ReadonlyMap<string, number>;
  /** Where a place's codes begin in `documentCodes`; they end where the next begins. */
  readonly codesFrom: Uint32Array;
  readonly documentCodes: Uint16Array;
}

export function openDocuments(shards: readonly Shard[]): Documents {
  const begins = new Uint32Array(shards.length + 1);
  let codesInAll = 0;
  shards.forEach(({ documents, codes }, index) => {
    const count = documents.length === 0 ? 0 : pairAt(documents, 0);
    begins[index + 1] = (begins[index] ?? 0) + count;
    const bytes = documents.length - shardHead - headBytes * count;
    codesInAll += Math.max(0, bytes) / codeWidth(codes.length);
  });
  const count = begins[shards.length] ?? 0;
  const codeNumbers = new Map<string, number>();
  const opened: Documents = {
    ...{ associationIds: shards.map(({ associationId }) => associationId), begins },
    ...{ association: new Uint16Array(count), from: new Uint16Array(count), until: new Uint16Array(count) },
    ...{ ageFrom: new Uint8Array(count), ageTo: new Uint8Array(count), free: new Uint8Array(count) },
    ...{ order: new Uint32Array(count), codes: [], codeNumbers, codesFrom: new Uint32Array(count + 1) },
    documentCodes: new Uint16Array(codesInAll),
  };
  shards.forEach((shard, index) => {
    openShard(shard, index, opened, codeNumbers);
  });
  return { ...opened, codes: [...codeNumbers.keys()] };
}

function openShard(shard: Shard, index: number, into: Documents, codeNumbers: Map<string, number>): void {
  const { documents: bytes, free } = shard;
  const [begin = 0, end = 0] = into.begins.subarray(index, index + 2);
  const width = codeWidth(shard.codes.length);
  const numbers = shard.codes.map((code) => {
    const number = codeNumbers.get(code) ?? codeNumbers.size;
    codeNumbers.set(code, number);
    return number;
  });
  let at = shardHead;
  let code = into.codesFrom[begin] ?? 0;
  for (let place = begin; place < end; place += 1) {
    into.association[place] = index;
    into.from[place] = pairAt(bytes, at);
    into.until[place] = pairAt(bytes, at + 2);
    into.ageFrom[place] = bytes[at + 4] ?? 0;
    into.ageTo[place] = bytes[at + 5] ?? 0;
    into.free[place] = free[place - begin] ?? 0;
    into.order[place] = pairAt(bytes, at + 8) * 0x1_0000 + pairAt(bytes, at + 10);
    const last = at + headBytes + width * pairAt(bytes, at + 6);
    for (at += headBytes; at < last; at += width) {
      into.documentCodes[code] = numbers[width === 1 ? (bytes[at] ?? 0) : pairAt(bytes, at)] ?? 0;
      code += 1;
    }
    into.codesFrom[place + 1] = code;
  }
}

/** As readUInt16BE, which checks its place each time. */
export function pairAt(bytes: Uint8Array, at: number): number {
  return ((bytes[at] ?? 0) << 8) | (bytes[at + 1] ?? 0);
}
