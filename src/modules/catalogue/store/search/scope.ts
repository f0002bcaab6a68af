import type { RawBuilder } from "kysely";
import { sql } from "kysely";
import type { BareWork } from "../../../../platform/db/work.ts";
import type { SearchScope } from "../../model/search/search-query.ts";

/** Which associations' rows of the search a scope reaches, as a condition on their column association_id. */
export function withinScope(scope: SearchScope): RawBuilder<boolean> {
  if (scope.kind === "national") return sql`true`;
  const members =
    scope.kind === "association"
      ? sql`select ${scope.associationId}::uuid`
      : sql`select association_id from catalogue.common_member where common_id = ${scope.commonId}`;
  return sql`association_id in (${members} union all
    select owner_id from catalogue.offer where state = 'accepted' and association_id in (${members}))`;
}

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
