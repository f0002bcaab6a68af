import { daysSince } from "./day-number.ts";

/** What filters and order need of one document. Ages in whole years; days are YYYY-MM-DD and `until` is the first day it is not shown. */
export interface ShardDocument {
  readonly position: number;
  readonly from: string;
  readonly until: string | null;
  readonly ageFrom: number | null;
  readonly ageTo: number | null;
  /** See `nameOrder`. */
  readonly order: number;
  /** Places in the shard's list of codes. */
  readonly codes: readonly number[];
}

/** Bytes before the first document: how many positions there are, in two. */
export const shardHead = 2;
/** Bytes before a document's codes: from 2, until 2, ages 1 + 1, number of codes 2, order 4. */
export const headBytes = 12;
export const neverEnds = 0xffff;
export const noAge = 0xff;

/**
 * All documents of an association in order of position, as they stand in catalogue.search_shard. A position that nobody has
 * is a document that is never shown. A code takes one byte where all of the shard's fit in it, otherwise two.
 */
export function packShard(documents: readonly ShardDocument[], codeCount: number): Buffer {
  const width = codeWidth(codeCount);
  const byPosition = new Map(documents.map((document) => [document.position, document]));
  const last = Math.max(-1, ...byPosition.keys());
  const count = Buffer.alloc(shardHead);
  count.writeUInt16BE(last + 1, 0);
  const parts: Buffer[] = [count];
  for (let position = 0; position <= last; position += 1) {
    const document = byPosition.get(position);
    parts.push(document === undefined ? emptyPlace() : packed(document, width));
  }
  return Buffer.concat(parts);
}

export function codeWidth(codeCount: number): 1 | 2 {
  return codeCount <= 256 ? 1 : 2;
}

function emptyPlace(): Buffer {
  const head = Buffer.alloc(headBytes);
  head.writeUInt16BE(neverEnds, 0);
  head.writeUInt16BE(0, 2);
  return head;
}

function packed(document: ShardDocument, width: 1 | 2): Buffer {
  const bytes = Buffer.alloc(headBytes + width * document.codes.length);
  bytes.writeUInt16BE(daysSince(document.from), 0);
  bytes.writeUInt16BE(document.until === null ? neverEnds : daysSince(document.until), 2);
  bytes.writeUInt8(document.ageFrom ?? 0, 4);
  bytes.writeUInt8(document.ageTo ?? noAge, 5);
  bytes.writeUInt16BE(document.codes.length, 6);
  bytes.writeUInt32BE(document.order, 8);
  document.codes.forEach((code, index) => {
    if (width === 1) bytes.writeUInt8(code, headBytes + index);
    else bytes.writeUInt16BE(code, headBytes + 2 * index);
  });
  return bytes;
}

/** Free places by position, one byte each. */
export function packFree(
  places: readonly { readonly position: number; readonly free: number | null }[],
): Buffer {
  const bytes = Buffer.alloc(Math.max(-1, ...places.map(({ position }) => position)) + 1);
  for (const { position, free } of places) bytes.writeUInt8(Math.min(free ?? 0, 255), position);
  return bytes;
}
