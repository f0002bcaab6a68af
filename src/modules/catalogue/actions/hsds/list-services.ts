import type { BareWork } from "../../../../platform/db/work.ts";
import type { Memory } from "../../../../platform/memory/memory.ts";
import type { Outcome } from "../../../../platform/values/outcome.ts";
import { done, refused } from "../../../../platform/values/outcome.ts";
import type { FeedPage, FeedService } from "../../model/hsds/feed.ts";
import type { ServiceFilters } from "../../model/hsds/filters.ts";
import { hasOnlyMunicipality } from "../../model/hsds/filters.ts";
import type { ServicesQuery } from "../../model/hsds/query/queries.ts";
import type { QueryRefusal } from "../../model/hsds/query/read-query.ts";
import { readFeed } from "../../store/hsds/read-feed.ts";
import { rankEntries } from "./rank-entries.ts";
import type { HsdsWords } from "./read-words.ts";
import { understandFilters } from "./understand-filters.ts";

export interface ServiceList extends FeedPage<FeedService> {
  readonly perPage: number;
}

const usualSize = 50;
const largestSize = 100;
const largestMinimal = 1_000;
/** Lines at a time: some megabytes, so that nobody else waits for them. */
const streamSize = 500;
/** More than there are interventions in the country: what is found is narrowed only after it is ranked. */
const everything = 20_000;

/** Services that everything in the query holds for. By relevance where it searches or `ranked` says so, otherwise by id. */
export async function listServices(
  work: BareWork,
  query: ServicesQuery,
  words: HsdsWords,
  { ranked, memory }: { readonly ranked: boolean; readonly memory: Memory | undefined },
): Promise<Outcome<ServiceList, QueryRefusal>> {
  const perPage = query.per_page ?? (query.minimal === true ? largestMinimal : usualSize);
  if (perPage > (query.minimal === true ? largestMinimal : largestSize))
    return refused({ code: "hsds.parameter", parameter: "per_page" });
  const filters = await understandFilters(work, query, words);
  if (!filters.ok) return filters;
  if (filters.value === null) return done({ total: 0, items: [], perPage });
  const size = query.format === "ndjson" ? streamSize : perPage;
  const read = ranked || (query.search ?? "") !== "" ? readRanked : readInOrder;
  return done({
    ...(await read(work, query, filters.value, { page: query.page, size, memory })),
    perPage: size,
  });
}

interface Sheet {
  readonly page: number;
  readonly size: number;
  readonly memory: Memory | undefined;
}

function readInOrder(work: BareWork, _query: ServicesQuery, filters: ServiceFilters, { page, size }: Sheet) {
  return readFeed(work, filters, { offset: (page - 1) * size, limit: size });
}

/** The engine pages by itself; what it has no filter for narrows all that it finds. */
async function readRanked(
  work: BareWork,
  { search: text = "", language }: ServicesQuery,
  filters: ServiceFilters,
  { page, size, memory }: Sheet,
): Promise<FeedPage<FeedService>> {
  const asked = { text, language, municipality: filters.municipality };
  if (hasOnlyMunicipality(filters)) {
    const { total, entryIds } = await rankEntries(work, { ...asked, page, perPage: size }, memory);
    const found = await readFeed(work, { ...filters, ranked: entryIds }, { offset: 0, limit: size });
    return { total, items: found.items };
  }
  const { entryIds } = await rankEntries(work, { ...asked, page: 1, perPage: everything }, memory);
  return await readFeed(work, { ...filters, ranked: entryIds }, { offset: (page - 1) * size, limit: size });
}
