import { filterCode } from "../filter-code.ts";
import type { SearchQuery } from "../search-query.ts";
import { choiceFilters } from "../search-query.ts";

/** Bits of the filters that a document fails: one for each of `choiceFilters`, then these. */
export const ageBit = 1 << choiceFilters.length;
export const freeBit = ageBit << 1;

interface Choices {
  failing(codes: Uint16Array, offeredIn: readonly string[]): number;
}

/** What of the chosen values a shard knows, so that a document's codes are only looked up by number. */
export function choicesOf(query: SearchQuery, shardCodes: readonly string[]): Choices {
  let asked = 0;
  const met = new Uint8Array(shardCodes.length);
  choiceFilters.forEach((filter, number) => {
    if (query[filter].length === 0) return;
    asked |= 1 << number;
    for (const value of query[filter]) {
      const index = shardCodes.indexOf(filterCode(filter, value));
      if (index >= 0) met[index] = 1 << number;
    }
  });
  const municipalities = new Set(query.municipalities);
  return {
    failing(codes, offeredIn) {
      if (asked === 0) return 0;
      let passed = 0;
      for (const code of codes) passed |= met[code] ?? 0;
      if (offeredIn.some((code) => municipalities.has(code))) passed |= 1;
      return asked & ~passed;
    },
  };
}

export function failsAge(age: number | null, from: number, to: number): number {
  return age === null || (age >= from && age <= to) ? 0 : ageBit;
}

export function failsFree(onlyFree: boolean, free: number): number {
  return onlyFree && free === 0 ? freeBit : 0;
}
