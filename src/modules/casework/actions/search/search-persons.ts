import { recordEvent } from "../../../../platform/audit/record-event.ts";
import type { Keyring } from "../../../../platform/crypto/index.ts";
import type { Work } from "../../../../platform/db/work.ts";
import type { SearchQuery } from "../../model/participation/search-query.ts";
import { readSearchQuery } from "../../model/participation/search-query.ts";
import type { FoundPerson, HitParticipation, PersonHit } from "../../store/search.ts";
import { findByName, findByNumber, hitFrom, participationsOfHits } from "../../store/search.ts";

export const mostHits = 50;

export interface SearchResult {
  readonly kind: SearchQuery["kind"];
  readonly hits: readonly (PersonHit & { readonly participations: readonly HitParticipation[] })[];
  /** True where there are more than are shown. */
  readonly more: boolean;
}

/** Persons within what the actor may see. The log tells that a search was made and how many it found, never for what. */
export async function searchPersons(work: Work, keyring: Keyring, written: string): Promise<SearchResult> {
  const query = readSearchQuery(written, work.today);
  if (query.kind !== "name" && query.kind !== "number") return { kind: query.kind, hits: [], more: false };
  const found =
    query.kind === "number"
      ? await findByNumber(work, keyring, query.number)
      : await findByNames(work, query);
  const hits = found.slice(0, mostHits).map((one) => hitFrom(work, keyring, one));
  const participations = await participationsOfHits(
    work,
    hits.map(({ id }) => id),
  );
  const personId = query.kind === "number" ? (hits[0]?.id ?? null) : null;
  await recordEvent(work, {
    event: "person.search",
    personId,
    detail: { by: query.kind, hits: hits.length },
  });
  return {
    kind: query.kind,
    hits: hits.map((hit) => ({
      ...hit,
      participations: participations.filter(({ personId: of }) => of === hit.id),
    })),
    more: found.length > mostHits,
  };
}

async function findByNames(
  work: Work,
  { prefixes }: Extract<SearchQuery, { kind: "name" }>,
): Promise<readonly FoundPerson[]> {
  const found = new Map<string, FoundPerson>();
  for (const prefix of prefixes) {
    for (const hit of await findByName(work, prefix, mostHits + 1)) found.set(hit.id, hit);
  }
  return [...found.values()].toSorted((one, other) => sortName(one).localeCompare(sortName(other), "sv"));
}

function sortName({ familyName, givenName }: FoundPerson): string {
  return `${familyName ?? ""} ${givenName ?? ""}`;
}
