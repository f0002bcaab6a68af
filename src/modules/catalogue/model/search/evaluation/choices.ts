import { filterCode, filterNumberOf } from "../filter-code.ts";
import type { SearchQuery } from "../search-query.ts";
import { choiceFilters } from "../search-query.ts";
import { noAge } from "../shard.ts";
import type { Documents } from "./documents.ts";

/** Bits of the filters that a document fails: one for each of `choiceFilters`, then these. */
export const ageBit = 1 << choiceFilters.length;
export const freeBit = ageBit << 1;

const none: readonly string[] = [];

/** Which of the query's filters the document at a place fails, as bits. `offeredIn` are municipalities where others offer it. */
export function failingOf(
  query: SearchQuery,
  documents: Documents,
): (place: number, offeredIn?: readonly string[]) => number {
  const { codes, codeNumbers, codesFrom, documentCodes, ageFrom, ageTo, free } = documents;
  const { age, onlyFree } = query;
  let asked = 0;
  const met = new Uint8Array(codes.length);
  choiceFilters.forEach((filter, number) => {
    if (query[filter].length === 0) return;
    asked |= 1 << number;
    for (const value of query[filter]) {
      const code = codeNumbers.get(filterCode(filter, value));
      if (code !== undefined) met[code] = 1 << number;
    }
  });
  const municipalities = new Set(query.municipalities);
  return (place, offeredIn = none) => {
    let failing = 0;
    if (asked !== 0) {
      let passed = offeredIn.some((code) => municipalities.has(code)) ? 1 : 0;
      const end = codesFrom[place + 1] ?? 0;
      for (let at = codesFrom[place] ?? 0; at < end; at += 1) passed |= met[documentCodes[at] ?? 0] ?? 0;
      failing = asked & ~passed;
    }
    if (age !== null && !holdsAge(age, ageFrom[place] ?? 0, ageTo[place] ?? noAge)) failing |= ageBit;
    return onlyFree && free[place] === 0 ? failing | freeBit : failing;
  };
}

function holdsAge(age: number, from: number, to: number): boolean {
  return age >= from && (to === noAge || age <= to);
}

/** The bit of each code's filter. */
export function filterBits({ codes }: Documents): Uint8Array {
  return Uint8Array.from(codes, (code) => 1 << filterNumberOf(code));
}
