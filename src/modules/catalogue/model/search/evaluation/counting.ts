import { filterCode, filterNumberOf } from "../filter-code.ts";
import type { ChoiceFilter, FilterCount, SearchQuery, SearchResult } from "../search-query.ts";
import { choiceFilters } from "../search-query.ts";
import { ageBit, freeBit } from "./choices.ts";
import type { ReadDocument } from "./read-shard.ts";

/** Counts per value of each filter. A document that fails one filter alone is counted for that filter's values. */
export class Counting {
  free = 0;
  readonly #byCode = new Map<string, number>();
  /** How many fail a filter and nothing else, by its bit. */
  readonly #failingOnly = new Map<number, number>();
  #codes: readonly string[] = [];
  #filters = new Uint8Array();
  #counts = new Uint32Array();

  enter(codes: readonly string[]): void {
    this.#codes = codes;
    this.#filters = new Uint8Array(codes.length);
    for (let index = 0; index < codes.length; index += 1) {
      this.#filters[index] = filterNumberOf(codes[index] ?? "0");
    }
    this.#counts = new Uint32Array(codes.length);
  }

  count(failing: number, document: ReadDocument): void {
    if ((failing & ~freeBit) === 0 && document.free > 0) this.free += 1;
    if (failing === 0) {
      const counts = this.#counts;
      for (const code of document.codes) counts[code] = (counts[code] ?? 0) + 1;
      this.#countOffered(document);
      return;
    }
    if ((failing & (failing - 1)) !== 0) return;
    this.#failingOnly.set(failing, (this.#failingOnly.get(failing) ?? 0) + 1);
    if (failing >= ageBit) return;
    for (const code of document.codes) {
      if (1 << (this.#filters[code] ?? 0) === failing) this.#counts[code] = (this.#counts[code] ?? 0) + 1;
    }
    if (failing === 1) this.#countOffered(document);
  }

  /** Municipalities where only somebody else offers it. */
  #countOffered({ codes, offeredIn }: ReadDocument): void {
    for (const municipality of offeredIn) {
      const code = filterCode("municipalities", municipality);
      if (!codes.includes(this.#codes.indexOf(code))) this.#add(code, 1);
    }
  }

  leave(): void {
    this.#codes.forEach((code, index) => {
      const count = this.#counts[index] ?? 0;
      if (count > 0) this.#add(code, count);
    });
  }

  #add(code: string, count: number): void {
    this.#byCode.set(code, (this.#byCode.get(code) ?? 0) + count);
  }

  /** The most frequent first; a chosen value stands there even where it gives nothing. */
  counts(query: SearchQuery): Readonly<Record<ChoiceFilter, readonly FilterCount[]>> {
    const lists = choiceFilters.map((filter) => new Map(query[filter].map((code) => [code, 0])));
    for (const [code, count] of this.#byCode) lists[filterNumberOf(code)]?.set(code.slice(1), count);
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
