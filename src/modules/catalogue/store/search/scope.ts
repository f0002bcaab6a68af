import type { BareWork } from "../../../../platform/db/work.ts";
import type { SearchScope } from "../../model/search/search-query.ts";

/** Associations whose own entries are all in the scope; null where every association's are. */
export async function readMembers(work: BareWork, scope: SearchScope): Promise<ReadonlySet<string> | null> {
  if (scope.kind === "national") return null;
  if (scope.kind === "association") return new Set([scope.associationId]);
  const rows = await work.tx
    .selectFrom("catalogue.common_member")
    .select("association_id as id")
    .where("common_id", "=", scope.commonId)
    .execute();
  return new Set(rows.map(({ id }) => id));
}

/** What the association or the common catalogue of a scope is known by; null for the whole country. */
export function idOfScope(scope: SearchScope): string | null {
  if (scope.kind === "national") return null;
  return scope.kind === "association" ? scope.associationId : scope.commonId;
}
