import type { BareWork, Work } from "../../../platform/db/work.ts";
import type { BlockKind, HeadingLevel, ReportBlock } from "../model/report.ts";

function query(work: BareWork) {
  return work.tx
    .selectFrom("association.report_block")
    .select(["id", "sort", "kind", "level", "heading", "required", "guidance", "body", "edition", "removed"])
    .select(["data_key as dataKey", "changed_at as changedAt", "changed_by as changedBy"])
    .select("copied_from as copiedFrom");
}

function read<R extends { readonly kind: string; readonly level: number }>(row: R) {
  return { ...row, kind: row.kind as BlockKind, level: row.level as HeadingLevel };
}

/** In order, the removed among them. */
export async function readBlocks(work: BareWork, reportId: string): Promise<readonly ReportBlock[]> {
  const rows = await query(work).where("report_id", "=", reportId).orderBy("sort").orderBy("id").execute();
  return rows.map(read);
}

export async function readBlock(
  work: BareWork,
  reportId: string,
  blockId: string,
): Promise<ReportBlock | null> {
  const row = await query(work)
    .where("report_id", "=", reportId)
    .where("id", "=", blockId)
    .executeTakeFirst();
  return row === undefined ? null : read(row);
}

export async function insertBlocks(
  work: Work,
  reportId: string,
  blocks: readonly ReportBlock[],
): Promise<void> {
  if (blocks.length === 0) return;
  await work.tx
    .insertInto("association.report_block")
    .values(
      blocks.map((block) => ({
        association_id: work.actor.associationId,
        report_id: reportId,
        id: block.id,
        sort: block.sort,
        kind: block.kind,
        level: block.level,
        heading: block.heading,
        data_key: block.dataKey,
        required: block.required,
        guidance: block.guidance,
        body: block.body,
        edition: block.edition,
        changed_at: block.changedAt,
        changed_by: block.changedBy,
        removed: block.removed,
        copied_from: block.copiedFrom,
      })),
    )
    .execute();
}

/** Takes the place of the edition read; false where somebody else has saved since. */
export async function replaceText(
  work: Work,
  blockId: string,
  edition: number,
  { heading, body, copiedFrom }: Pick<ReportBlock, "heading" | "body" | "copiedFrom">,
): Promise<boolean> {
  const result = await work.tx
    .updateTable("association.report_block")
    .set({
      heading,
      body,
      edition: edition + 1,
      copied_from: copiedFrom,
      changed_at: work.now.toString(),
      changed_by: work.actor.userId,
    })
    .where("id", "=", blockId)
    .where("edition", "=", edition)
    .executeTakeFirst();
  return result.numUpdatedRows > 0n;
}

export async function updateSort(work: Work, blockId: string, sort: number): Promise<void> {
  await work.tx.updateTable("association.report_block").set({ sort }).where("id", "=", blockId).execute();
}

export async function updateRemoved(work: Work, blockId: string, removed: boolean): Promise<void> {
  await work.tx.updateTable("association.report_block").set({ removed }).where("id", "=", blockId).execute();
}

export async function updateReviewed(work: Work, blockId: string): Promise<void> {
  await work.tx
    .updateTable("association.report_block")
    .set({ copied_from: null })
    .where("id", "=", blockId)
    .execute();
}
