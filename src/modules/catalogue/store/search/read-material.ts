import { sql } from "kysely";
import type { BareWork } from "../../../../platform/db/work.ts";
import type { Language } from "../../model/language.ts";
import type { Posting, Shard } from "../../model/search/evaluation/material.ts";
import { listedBytes, postingsIn } from "../../model/search/evaluation/unpack.ts";
import type { SearchScope } from "../../model/search/search-query.ts";
import type { Offer } from "./read-offers.ts";
import { readOffers } from "./read-offers.ts";
import { idOfScope, readMembers } from "./scope.ts";

interface Row {
  readonly associations: string | null;
  readonly codes: string;
  readonly documents: Buffer;
  readonly free: Buffer;
  readonly postings: Buffer;
}

export interface ReadMaterial {
  readonly offers: readonly Offer[];
  readonly shards: readonly Shard[];
  readonly postings: readonly Posting[];
}

/**
 * Where the keys stand within the scope, and the documents of the associations in which any of them does; all documents of the
 * scope where `keys` is null.
 */
export async function readMaterial(
  work: BareWork,
  scope: SearchScope,
  languages: readonly Language[],
  keys: readonly string[] | null,
): Promise<ReadMaterial> {
  const [{ rows }, offers, members] = await Promise.all([
    sql<Row>`select * from catalogue.search_material(${scope.kind}, ${idOfScope(scope)}, ${[...languages]}::text[],
      ${keys === null ? null : [...keys]}::text[])`.execute(work.tx),
    readOffers(work),
    readMembers(work, scope),
  ]);
  const [row] = rows;
  if (row === undefined || row.associations === null) return { offers, shards: [], postings: [] };
  const associations = row.associations.split(" ");
  const codes = row.codes.split("\n");
  const documents = listedBytes(row.documents);
  const free = listedBytes(row.free);
  const shards = associations.map((associationId, index) => ({
    ...{ associationId, codes: (codes[index] ?? "").split(" ") },
    ...{ documents: documents[index] ?? noBytes, free: free[index] ?? noBytes },
    ...reachedOf(associationId, offers, members),
  }));
  const postings = listedBytes(row.postings).flatMap((bytes, index) =>
    postingsIn(bytes, associations[index] ?? "", keys ?? []),
  );
  return { offers, shards, postings };
}

const noBytes = Buffer.alloc(0);

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
