import { sql } from "kysely";
import type { BareWork } from "../../../../platform/db/work.ts";
import type { Language } from "../../model/language.ts";
import type { Posting, Shard } from "../../model/search/evaluation/material.ts";
import type { SearchScope } from "../../model/search/search-query.ts";
import type { Offer } from "./read-offers.ts";
import { readOffers } from "./read-offers.ts";
import { readMembers, withinScope } from "./scope.ts";

interface Row {
  readonly association_id: string;
  readonly key: string | null;
  readonly codes: string | null;
  readonly documents: Buffer;
  readonly free: Buffer | null;
}

export interface ReadMaterial {
  readonly offers: readonly Offer[];
  readonly shards: readonly Shard[];
  readonly postings: readonly Posting[];
}

/**
 * Where the keys stand within the scope, and the documents of the associations in which any of them does; all documents of the
 * scope where `keys` is null. One statement.
 */
export async function readMaterial(
  work: BareWork,
  scope: SearchScope,
  languages: readonly Language[],
  keys: readonly string[] | null,
): Promise<ReadMaterial> {
  const inScope = withinScope(scope);
  const beside = Promise.all([readOffers(work), readMembers(work, scope)]);
  const { rows } =
    keys === null
      ? await sql<Row>`select association_id, null as key, codes, documents, free from catalogue.search_shard
          where ${inScope} order by association_id`.execute(work.tx)
      : await sql<Row>`
          with standing as materialized (
            select association_id, key, documents from catalogue.search_posting
            where key = any (${[...keys]}::text[] collate "C") and language = any (${[...languages]}::text[]) and ${inScope})
          select association_id, key, null::text as codes, documents, null::bytea as free from standing
          union all (select association_id, null, codes, documents, free from catalogue.search_shard
            where association_id in (select association_id from standing) order by association_id)`.execute(
          work.tx,
        );
  const [offers, members] = await beside;
  const shards: Shard[] = [];
  const postings: Posting[] = [];
  for (const { association_id: associationId, key, codes, documents, free } of rows) {
    if (key !== null) postings.push({ associationId, key, documents });
    else if (codes !== null && free !== null) {
      const reached = reachedOf(associationId, offers, members);
      shards.push({ associationId, codes: codes.split(" "), documents, free, ...reached });
    }
  }
  return { shards, postings, offers };
}

/** Of a member all is in the scope, of others what a member offers. */
function reachedOf(
  associationId: string,
  offers: readonly Offer[],
  members: ReadonlySet<string> | null,
): Pick<Shard, "only" | "offeredIn"> {
  const own = offers.filter(({ ownerId }) => ownerId === associationId);
  const offeredIn = new Map<number, readonly string[]>();
  for (const { position, municipalities } of own) {
    offeredIn.set(position, [...new Set([...(offeredIn.get(position) ?? []), ...municipalities])]);
  }
  if (members === null || members.has(associationId)) return { only: null, offeredIn };
  const byMembers = own.filter(({ byId }) => members.has(byId)).map(({ position }) => position);
  return { only: new Set(byMembers), offeredIn };
}
