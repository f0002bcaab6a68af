import type { RawBuilder } from "kysely";
import { sql } from "kysely";
import type { SearchScope } from "../../model/search/search-query.ts";

/** Which associations' rows of the search a scope reaches, as a condition on their column association_id. */
export function withinScope(scope: SearchScope): RawBuilder<boolean> {
  if (scope.kind === "association") return sql`association_id = ${scope.associationId}`;
  return sql`true`;
}
