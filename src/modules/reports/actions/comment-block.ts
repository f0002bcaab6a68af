import { recordEvent } from "../../../platform/audit/record-event.ts";
import type { Work } from "../../../platform/db/work.ts";
import type { Outcome } from "../../../platform/values/outcome.ts";
import { done, refused } from "../../../platform/values/outcome.ts";
import type { ReportRefusal } from "../model/refusal.ts";
import { readBlock } from "../store/blocks.ts";
import { insertComment, resolve } from "../store/comments.ts";

export async function commentBlock(
  work: Work,
  reportId: string,
  blockId: string,
  body: string,
): Promise<Outcome<void, ReportRefusal>> {
  if ((await readBlock(work, reportId, blockId)) === null) return refused({ code: "block.gone" });
  const id = work.newId();
  await insertComment(work, { id, blockId, body });
  await recordEvent(work, { event: "report.comment", subjectId: blockId });
  return done();
}

export async function resolveComment(
  work: Work,
  reportId: string,
  blockId: string,
  commentId: string,
): Promise<Outcome<void, ReportRefusal>> {
  if ((await readBlock(work, reportId, blockId)) === null) return refused({ code: "block.gone" });
  if (!(await resolve(work, blockId, commentId))) return refused({ code: "comment.gone" });
  await recordEvent(work, { event: "report.resolve", subjectId: blockId });
  return done();
}
