import type { BareWork } from "../../../../platform/db/work.ts";
import type { Memory } from "../../../../platform/memory/memory.ts";
import { languageOr } from "../../model/language.ts";
import type { SearchQuery } from "../../model/search/search-query.ts";
import { searchIds } from "../search/search-entries.ts";

interface RankedQuery {
  readonly text: string;
  /** As it was asked for; Swedish where it is none of the catalogue's. */
  readonly language: string | undefined;
  /** SCB's code. */
  readonly municipality: string | null;
  readonly page: number;
  readonly perPage: number;
}

export interface Ranking {
  readonly total: number;
  readonly entryIds: readonly string[];
}

/** The entries that the search page would show, in its order. */
export async function rankEntries(work: BareWork, asked: RankedQuery, memory?: Memory): Promise<Ranking> {
  const { text, language, municipality, page, perPage } = asked;
  const query: SearchQuery = {
    ...{ text, page, perPage, language: languageOr(language ?? null), scope: { kind: "national" } },
    ...{ municipalities: municipality === null ? [] : [municipality], targetGroups: [], kinds: [] },
    ...{ supportLanguages: [], ways: [], agencies: [], age: null, onlyFree: false },
  };
  return await searchIds(work, query, memory);
}
