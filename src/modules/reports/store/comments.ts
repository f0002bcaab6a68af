import type { BareWork, Work } from "../../../platform/db/work.ts";
import type { Comment } from "../model/comment.ts";

function query(work: BareWork) {
  return work.tx
    .selectFrom("association.report_comment as c")
    .select(["c.id", "c.body", "c.block_id as blockId", "c.written_at as writtenAt"])
    .select(["c.written_by as writtenBy", "c.resolved_at as resolvedAt", "c.resolved_by as resolvedBy"])
    .orderBy("c.written_at")
    .orderBy("c.id");
}

export async function readComments(work: BareWork, blockId: string): Promise<readonly Comment[]> {
  return await query(work).where("c.block_id", "=", blockId).execute();
}

/** Block ids of the open comments of a document, one for each comment. */
export async function readOpenComments(work: BareWork, reportId: string): Promise<readonly string[]> {
  const rows = await query(work)
    .innerJoin("association.report_block as b", (join) =>
      join.onRef("b.association_id", "=", "c.association_id").onRef("b.id", "=", "c.block_id"),
    )
    .where("b.report_id", "=", reportId)
    .where("b.removed", "=", false)
    .where("c.resolved_at", "is", null)
    .execute();
  return rows.map(({ blockId }) => blockId);
}

export async function insertComment(
  work: Work,
  comment: Pick<Comment, "id" | "blockId" | "body">,
): Promise<void> {
  await work.tx
    .insertInto("association.report_comment")
    .values({
      association_id: work.actor.associationId,
      id: comment.id,
      block_id: comment.blockId,
      body: comment.body,
      written_at: work.now.toString(),
      written_by: work.actor.userId,
    })
    .execute();
}

/** False where it is gone or resolved already. */
export async function resolve(work: Work, blockId: string, id: string): Promise<boolean> {
  const result = await work.tx
    .updateTable("association.report_comment")
    .set({ resolved_at: work.now.toString(), resolved_by: work.actor.userId })
    .where("id", "=", id)
    .where("block_id", "=", blockId)
    .where("resolved_at", "is", null)
    .executeTakeFirst();
  return result.numUpdatedRows > 0n;
}
