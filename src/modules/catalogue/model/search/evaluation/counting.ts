import { filterCode, filterNumberOf } from "../filter-code.ts";
import type { ChoiceFilter, FilterCount, SearchQuery, SearchResult } from "../search-query.ts";
import { choiceFilters } from "../search-query.ts";
import { ageBit, filterBits, freeBit } from "./choices.ts";
import type { Documents } from "./documents.ts";

/** Counts per value of each filter. A document that fails one filter alone is counted for that filter's values. */
export class Counting {
  free = 0;
  readonly #documents: Documents;
  readonly #bits: Uint8Array;
  readonly #counts: Uint32Array;
  /** Of municipalities where only somebody else offers it. */
  readonly #offered = new Map<string, number>();
  /** How many fail a filter and nothing else, by its bit. */
  readonly #failingOnly = new Map<number, number>();

  constructor(documents: Documents) {
    this.#documents = documents;
    this.#bits = filterBits(documents);
    this.#counts = new Uint32Array(documents.codes.length);
  }

  count(failing: number, place: number, offeredIn: readonly string[] | undefined): void {
    const { free, codesFrom, documentCodes } = this.#documents;
    if ((failing & ~freeBit) === 0 && (free[place] ?? 0) > 0) this.free += 1;
    if ((failing & (failing - 1)) !== 0) return;
    if (failing !== 0) this.#failingOnly.set(failing, (this.#failingOnly.get(failing) ?? 0) + 1);
    if (failing >= ageBit) return;
    const [counts, bits] = [this.#counts, this.#bits];
    const end = codesFrom[place + 1] ?? 0;
    for (let at = codesFrom[place] ?? 0; at < end; at += 1) {
      const code = documentCodes[at] ?? 0;
      if (failing === 0 || bits[code] === failing) counts[code] = (counts[code] ?? 0) + 1;
    }
    if (offeredIn !== undefined && failing <= 1) this.#countOffered(place, offeredIn);
  }

  #countOffered(place: number, offeredIn: readonly string[]): void {
    const { codeNumbers, codesFrom, documentCodes } = this.#documents;
    const own = documentCodes.subarray(codesFrom[place], codesFrom[place + 1]);
    for (const municipality of offeredIn) {
      const code = codeNumbers.get(filterCode("municipalities", municipality));
      if (code !== undefined && own.includes(code)) continue;
      this.#offered.set(municipality, (this.#offered.get(municipality) ?? 0) + 1);
    }
  }

  /** The most frequent first; a chosen value stands there even where it gives nothing. */
  counts(query: SearchQuery): Readonly<Record<ChoiceFilter, readonly FilterCount[]>> {
    const lists = choiceFilters.map((filter) => new Map(query[filter].map((code) => [code, 0])));
    const add = (list: Map<string, number> | undefined, code: string, count: number) =>
      list?.set(code, (list.get(code) ?? 0) + count);
    this.#documents.codes.forEach((code, number) => {
      const count = this.#counts[number] ?? 0;
      if (count > 0) add(lists[filterNumberOf(code)], code.slice(1), count);
    });
    for (const [code, count] of this.#offered) add(lists[0], code, count);
    const sorted = lists.map((list) =>
      Array.from(list, ([code, count]) => ({ code, count })).sort(
        (one, other) => other.count - one.count || (one.code < other.code ? -1 : 1),
      ),
    );
    const of = (filter: ChoiceFilter) => sorted[choiceFilters.indexOf(filter)] ?? [];
    return {
      ...{ municipalities: of("municipalities"), targetGroups: of("targetGroups"), kinds: of("kinds") },
      ...{ supportLanguages: of("supportLanguages"), ways: of("ways"), agencies: of("agencies") },
    };
  }

  relaxations(): SearchResult["relaxations"] {
    const names = [...choiceFilters, "age", "onlyFree"] as const;
    return [...this.#failingOnly]
      .flatMap(([bit, total]) => {
        const drop = names[Math.log2(bit)];
        return drop === undefined ? [] : [{ drop, total }];
      })
      .sort((one, other) => other.total - one.total);
  }
}
