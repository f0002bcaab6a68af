import type { Work } from "../../../../platform/db/work.ts";
import { filterCode } from "../../model/search/filter-code.ts";
import { nameOrder } from "../../model/search/name-order.ts";
import type { ChoiceFilter } from "../../model/search/search-query.ts";
import { choiceFilters } from "../../model/search/search-query.ts";
import { packFree, packShard } from "../../model/search/shard.ts";

/** Writes anew what filters and order need of all the association's documents. */
export async function writeShard(work: Work): Promise<void> {
  const [rows, parents] = await Promise.all([readRows(work), readParents(work)]);
  const codes: string[] = [];
  const places = new Map<string, number>();
  const placeOf = (code: string) => {
    const at = places.get(code) ?? codes.length;
    if (at === codes.length) {
      places.set(code, at);
      codes.push(code);
    }
    return at;
  };
  const documents = rows.map((row) => ({
    ...{ position: row.position, from: row.from, until: row.until },
    ...{ ageFrom: row.ageFrom, ageTo: row.ageTo, order: nameOrder(row.name) },
    codes: codesOf({ ...row, kinds: withParents(row.kinds, parents) }).map(placeOf),
  }));
  await work.tx
    .updateTable("catalogue.search_shard")
    .set({ codes: codes.join(" "), documents: packShard(documents, codes.length), free: packFree(rows) })
    .where("association_id", "=", work.actor.associationId)
    .execute();
}

function readRows(work: Work) {
  return work.tx
    .selectFrom("catalogue.search_document as document")
    .innerJoin("catalogue.published as entry", (join) =>
      join
        .onRef("entry.association_id", "=", "document.association_id")
        .onRef("entry.entry_id", "=", "document.entry_id")
        .onRef("entry.edition", "=", "document.edition"),
    )
    .select(["document.position", "entry.name", "entry.visible_from as from", "entry.visible_until as until"])
    .select(["entry.free_places as free", "entry.age_from as ageFrom", "entry.age_to as ageTo"])
    .select(["entry.municipalities", "entry.kinds", "entry.target_groups as targetGroups", "entry.ways"])
    .select(["entry.support_languages as supportLanguages", "entry.agencies"])
    .where("document.association_id", "=", work.actor.associationId)
    .orderBy("document.position")
    .execute();
}

async function readParents(work: Work): Promise<ReadonlyMap<string, string>> {
  const rows = await work.tx
    .selectFrom("catalogue.term")
    .select(["code", "parent"])
    .where("taxonomy", "=", "kind")
    .execute();
  return new Map(rows.flatMap(({ code, parent }) => (parent === null ? [] : [[code, parent] as const])));
}

/** A narrower kind is also the broader one, so that who chooses the broader finds both. */
function withParents(kinds: readonly string[], parents: ReadonlyMap<string, string>): readonly string[] {
  return [...new Set(kinds.flatMap((kind) => [kind, parents.get(kind) ?? kind]))];
}

function codesOf(row: Readonly<Record<ChoiceFilter, readonly string[]>>): readonly string[] {
  return choiceFilters.flatMap((filter) =>
    [...new Set(row[filter])].map((value) => filterCode(filter, value)),
  );
}
