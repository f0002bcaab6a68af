import { sql } from "kysely";
import type { BareWork } from "../../../../platform/db/work.ts";
import type { FeedPage } from "../../model/hsds/feed.ts";
import type { Window } from "../../model/hsds/filters.ts";
import type { AssociationFace, Face, HostFace } from "../../model/hsds/mapping/organization-of.ts";
import { lowered } from "./feed-conditions.ts";

const associationColumns = sql`association_id as "associationId", slug, name, organisation_number as "organisationNumber",
  coalesce(about -> 'sv' ->> 'purpose', '') as purpose`;

/** One that has published something, by its id or by its name in addresses; null where there is none. */
export async function readAssociation(work: BareWork, idOrSlug: string): Promise<AssociationFace | null> {
  const found = await sql<AssociationFace>`
    select ${associationColumns} from catalogue.publisher
    where association_id::text = ${idOrSlug.toLowerCase()} or slug = ${idOrSlug} limit 1`.execute(work.tx);
  return found.rows[0] ?? null;
}

/** Everyone who runs an intervention that is shown, once each: by number, or by name within the association. */
function hosts({ today }: BareWork) {
  const day = today.toString();
  return sql`
    select distinct on (key) key, association_id, host_name, host_number
    from (select *, coalesce(host_number, association_id || ' ' || ${lowered(sql`host_name`)}) collate "C" as key
      from (select distinct association_id, host_name, host_number from catalogue.published
        where visible_from <= ${day} and (visible_until is null or visible_until > ${day})
          and (host_name <> '' or host_number is not null)
        offset 0) shown) named
    order by key, host_name collate platform.swedish, association_id`;
}

/** The hosts with a number, or those whose association's id lies between the two. */
export async function readHosts(
  work: BareWork,
  wanted: { readonly number: string } | { readonly from: string; readonly to: string },
): Promise<readonly HostFace[]> {
  const condition =
    "number" in wanted
      ? sql`host_number = ${wanted.number}`
      : sql`association_id between ${wanted.from} and ${wanted.to}`;
  const found = await sql<HostFace>`
    select association_id as "associationId", host_name as name, host_number as "organisationNumber"
    from (${hosts(work)}) host where ${condition}`.execute(work.tx);
  return found.rows;
}

type FaceRow = { readonly total: number } & (
  | { readonly slug: null; readonly associationId: null }
  | (AssociationFace & { readonly slug: string })
  | (HostFace & { readonly slug: null })
);

/** A page of associations and hosts by name, of those whose name holds the text. */
export async function readFaces(
  work: BareWork,
  search: string,
  { offset, limit }: Window,
): Promise<FeedPage<Face>> {
  const found = await sql<FaceRow>`
    with face as (
      select association_id::text as key, association_id, slug, name, organisation_number, about -> 'sv' ->> 'purpose' as purpose
      from catalogue.publisher
      union all
      select key, association_id, null, host_name, host_number, null from (${hosts(work)}) host),
    wanted as (select * from face where position(${lowered(sql`${search}::text`)} in ${lowered(sql`name`)}) > 0)
    select (select count(*)::integer from wanted) as total, page.association_id as "associationId", page.slug, page.name,
      page.organisation_number as "organisationNumber", coalesce(page.purpose, '') as purpose
    from (values (1)) always left join
      (select * from wanted order by name collate platform.swedish, key offset ${offset} limit ${limit}) page on true
    order by page.name collate platform.swedish, page.key`.execute(work.tx);
  return { total: found.rows[0]?.total ?? 0, items: found.rows.flatMap(faceOf) };
}

function faceOf(row: FaceRow): readonly Face[] {
  if (row.associationId === null) return [];
  return [row.slug === null ? { kind: "host", face: row } : { kind: "association", face: row }];
}
