import { sql } from "kysely";
import type { BareWork, Work } from "../../../../platform/db/work.ts";
import type { CommonCatalogue } from "../../model/shared/shared.ts";

/** Every common catalogue by name, with its members by name. */
export async function readCommons(work: BareWork): Promise<readonly CommonCatalogue[]> {
  const { rows } = await sql<CommonCatalogue>`
    select c.id, c.slug, c.name, c.about, c.association_id as "keeperId", coalesce((
      select json_agg(json_build_object('associationId', p.association_id, 'name', p.name) order by p.name collate platform.swedish)
      from catalogue.common_member m join catalogue.publisher p on p.association_id = m.association_id
      where m.common_id = c.id), '[]') as members
    from catalogue.common c order by c.name collate platform.swedish`.execute(work.tx);
  return rows;
}

export async function readCommon(work: BareWork, slug: string): Promise<CommonCatalogue | null> {
  return (await readCommons(work)).find((one) => one.slug === slug) ?? null;
}

/** False where the address is taken. */
export async function insertCommon(
  work: Work,
  common: Pick<CommonCatalogue, "id" | "slug" | "name" | "about">,
): Promise<boolean> {
  const result = await work.tx
    .insertInto("catalogue.common")
    .values({
      ...{ id: common.id, slug: common.slug, name: common.name, about: common.about },
      association_id: work.actor.associationId,
      created_at: work.now.toString(),
    })
    .onConflict((conflict) => conflict.column("slug").doNothing())
    .executeTakeFirst();
  return (result.numInsertedOrUpdatedRows ?? 0n) > 0n;
}

export async function insertMember(work: Work, commonId: string): Promise<void> {
  await work.tx
    .insertInto("catalogue.common_member")
    .values({
      common_id: commonId,
      association_id: work.actor.associationId,
      joined_at: work.now.toString(),
    })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

export async function deleteMember(work: Work, commonId: string): Promise<void> {
  await work.tx
    .deleteFrom("catalogue.common_member")
    .where("common_id", "=", commonId)
    .where("association_id", "=", work.actor.associationId)
    .execute();
}
