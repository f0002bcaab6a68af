import type { Decoder } from "./decode.ts";
import type { SieObjects } from "./model.ts";

export interface ObjectList {
  readonly objects: SieObjects;
  readonly sound: boolean;
  readonly bytes: Uint8Array;
}

const mostKept = 10_000;

/** Object lists by their bytes: the same few stand on row after row. */
export class ObjectLists {
  #known = new Map<number, ObjectList>();

  known(bytes: Uint8Array, start: number, end: number, hash: number): ObjectList | undefined {
    const known = this.#known.get(hash);
    return known !== undefined && same(known.bytes, bytes, start, end) ? known : undefined;
  }

  learn(bytes: Uint8Array, start: number, end: number, hash: number, decoder: Decoder): ObjectList {
    const met = parse(decoder.text(bytes, start, end), bytes.slice(start, end));
    if (this.#known.size >= mostKept) this.#known.clear();
    this.#known.set(hash, met);
    return met;
  }
}

function same(kept: Uint8Array, bytes: Uint8Array, start: number, end: number): boolean {
  if (kept.length !== end - start) return false;
  for (let at = 0; at < kept.length; at++) if (kept[at] !== bytes[start + at]) return false;
  return true;
}

/** Pairs of a dimension's number and an object, quoted or not. */
function parse(text: string, bytes: Uint8Array): ObjectList {
  const parts = [...text.matchAll(/"((?:[^"\\]|\\.)*)"|([^\s"]+)/g)].map((match) =>
    match[1] === undefined ? (match[2] ?? "") : match[1].replaceAll('\\"', '"'),
  );
  const objects = new Map<string, string>();
  let sound = parts.length % 2 === 0;
  for (let at = 0; at + 1 < parts.length; at += 2) {
    const dimension = parts[at] ?? "";
    if (/^\d{1,4}$/.test(dimension)) objects.set(String(Number(dimension)), (parts[at + 1] ?? "").trim());
    else sound = false;
  }
  return { objects: Object.fromEntries(objects), sound, bytes };
}
