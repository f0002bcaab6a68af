import type { BareWork, Work } from "../../../platform/db/work.ts";
import type { BlockVersion } from "../model/block-version.ts";

/** Latest first. */
export async function readVersions(work: BareWork, blockId: string): Promise<readonly BlockVersion[]> {
  return await work.tx
    .selectFrom("association.report_block_version")
    .select(["edition", "heading", "body", "written_at as writtenAt", "written_by as writtenBy"])
    .where("block_id", "=", blockId)
    .orderBy("edition", "desc")
    .execute();
}

export async function insertVersion(
  work: Work,
  blockId: string,
  version: Pick<BlockVersion, "edition" | "heading" | "body">,
): Promise<void> {
  await work.tx
    .insertInto("association.report_block_version")
    .values({
      association_id: work.actor.associationId,
      block_id: blockId,
      edition: version.edition,
      heading: version.heading,
      body: version.body,
      written_at: work.now.toString(),
      written_by: work.actor.userId,
    })
    .execute();
}

/** Who has written in the document, and how many versions each has saved. */
export async function readWriters(
  work: BareWork,
  reportId: string,
): Promise<readonly { readonly userId: string; readonly versions: number }[]> {
  const rows = await work.tx
    .selectFrom("association.report_block_version as v")
    .innerJoin("association.report_block as b", (join) =>
      join.onRef("b.association_id", "=", "v.association_id").onRef("b.id", "=", "v.block_id"),
    )
    .where("b.report_id", "=", reportId)
    .select(({ fn }) => ["v.written_by as userId", fn.countAll<bigint>().as("versions")])
    .groupBy("v.written_by")
    .execute();
  return rows
    .map(({ userId, versions }) => ({ userId, versions: Number(versions) }))
    .sort((a, b) => b.versions - a.versions);
}
