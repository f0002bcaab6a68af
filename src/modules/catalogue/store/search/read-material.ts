import { sql } from "kysely";
import type { BareWork } from "../../../../platform/db/work.ts";
import type { Language } from "../../model/language.ts";
import type { Documents } from "../../model/search/evaluation/documents.ts";
import { openDocuments } from "../../model/search/evaluation/documents.ts";
import type { Posting, Reach } from "../../model/search/evaluation/material.ts";
import { openPosting } from "../../model/search/evaluation/material.ts";
import { listedBytes, standingIn } from "../../model/search/evaluation/unpack.ts";
import type { SearchScope } from "../../model/search/search-query.ts";
import { reachOf } from "./reach-of.ts";
import type { Offer } from "./read-offers.ts";
import { readOffers } from "./read-offers.ts";
import { idOfScope, readMembers } from "./scope.ts";
import type { SearchMemory } from "./search-memory.ts";

interface Row {
  readonly stamp: string;
  /** Null, and so are the next three, where the stamp is the known one. */
  readonly associations: string | null;
  readonly codes: string | null;
  readonly documents: Buffer | null;
  readonly free: Buffer | null;
  readonly postings: Buffer;
}

export interface ReadMaterial {
  readonly offers: readonly Offer[];
  readonly documents: Documents;
  readonly reach: Reach;
  readonly postings: ReadonlyMap<string, Posting>;
}

/**
 * All documents of the scope, and where the keys stand among them. One statement, so that both are of the same time: it sends
 * only what is not remembered of that time.
 */
export async function readMaterial(
  work: BareWork,
  scope: SearchScope,
  asked: { readonly languages: readonly Language[]; readonly keys: readonly string[] },
  memory: SearchMemory,
): Promise<ReadMaterial> {
  const { languages, keys } = asked;
  const scopeKey = `${scope.kind} ${idOfScope(scope) ?? ""}`;
  const known = memory.scopes.get(scopeKey);
  const nameOf = (stamp: string, key: string) => `${stamp} ${languages.join(" ")} ${key}`;
  const remembered = new Map<string, Posting>();
  for (const key of known === undefined ? [] : keys) {
    const posting = memory.postings.get(nameOf(known?.stamp ?? "", key));
    if (posting !== undefined) remembered.set(key, posting);
  }
  const missing = keys.filter((key) => !remembered.has(key));
  const [{ rows }, offers, members] = await Promise.all([
    sql<Row>`select * from catalogue.search_material(${scope.kind}, ${idOfScope(scope)}, ${[...languages]}::text[],
      ${[...keys]}::text[], ${known?.stamp ?? ""}, ${missing}::text[])`.execute(work.tx),
    readOffers(work),
    readMembers(work, scope),
  ]);
  const [row] = rows;
  if (row === undefined) throw new Error("a function that gives one row gave none");
  const isKnown = known !== undefined && row.stamp === known.stamp;
  const documents = isKnown ? known.documents : openDocuments(shardsOf(row));
  if (!isKnown) memory.scopes.set(scopeKey, { stamp: row.stamp, documents });
  const [postings, sent] = isKnown ? [remembered, missing] : [new Map<string, Posting>(), keys];
  const standing = standingIn(row.postings, sent);
  for (const key of sent) {
    const posting = openPosting(documents, standing.get(key) ?? []);
    memory.postings.set(nameOf(row.stamp, key), posting);
    postings.set(key, posting);
  }
  return { offers, documents, postings, reach: reachOf(documents, offers, members) };
}

function shardsOf({ associations, codes, documents, free }: Row) {
  if (associations === null) return [];
  const ownCodes = (codes ?? "").split("\n");
  const ownDocuments = listedBytes(documents ?? noBytes);
  const ownFree = listedBytes(free ?? noBytes);
  return associations.split(" ").map((associationId, index) => ({
    ...{ associationId, codes: (ownCodes[index] ?? "").split(" ") },
    ...{ documents: ownDocuments[index] ?? noBytes, free: ownFree[index] ?? noBytes },
  }));
}

const noBytes = Buffer.alloc(0);
