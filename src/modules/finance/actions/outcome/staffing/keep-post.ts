import { recordEvent } from "../../../../../platform/audit/record-event.ts";
import type { Work } from "../../../../../platform/db/work.ts";
import type { Outcome } from "../../../../../platform/values/outcome.ts";
import { done, refused } from "../../../../../platform/values/outcome.ts";
import { membersOf } from "../../../../associations/index.ts";
import { changesYear } from "../../../model/outcome/staffing/closed-staffing.ts";
import type { Post, PostContent, PostRefusal } from "../../../model/outcome/staffing/post.ts";
import { readFinanceRows } from "../../../store/finance-rows.ts";
import { readFinancialYears } from "../../../store/financial-years.ts";
import { deletePost, readPost, savePost } from "../../../store/outcome/staffing/posts.ts";

/**
 * Adds a post, or changes the one with `id`. Years that are closed keep the staffing they were closed with, whichever year
 * the post began; a post that has gone on since before them can still be ended after them.
 */
export async function keepPost(
  work: Work,
  content: PostContent,
  id?: string,
): Promise<Outcome<Post, PostRefusal>> {
  const checked = await check(work, content);
  if (!checked.ok) return checked;
  const before = id === undefined ? null : await readPost(work, id);
  if (id !== undefined && before === null) return refused({ code: "post.gone" });
  const open = await openWhereChanged(work, before, content);
  if (!open.ok) return open;
  const post = { ...content, id: id ?? work.newId() };
  await savePost(work, post);
  await recordEvent(work, {
    event: before === null ? "post.add" : "post.change",
    subjectId: post.id,
    detail: { scope: post.scopePercent, vacant: post.vacant, scopeBefore: before?.scopePercent ?? null },
  });
  return done(post);
}

/** Takes a post away that was entered by mistake; one that has ended gets a last day instead. */
export async function removePost(work: Work, id: string): Promise<Outcome<Post, PostRefusal>> {
  const post = await readPost(work, id);
  if (post === null) return refused({ code: "post.gone" });
  const open = await openWhereChanged(work, post, null);
  if (!open.ok) return open;
  await deletePost(work, id);
  await recordEvent(work, { event: "post.remove", subjectId: id, detail: { scope: post.scopePercent } });
  return done(post);
}

async function openWhereChanged(
  work: Work,
  before: PostContent | null,
  after: PostContent | null,
): Promise<Outcome<void, PostRefusal>> {
  for (const { year, closedAt } of await readFinancialYears(work))
    if (closedAt !== null && changesYear(before, after, year))
      return refused({ code: "finance.yearClosed", year });
  return done();
}

async function check(work: Work, content: PostContent): Promise<Outcome<void, PostRefusal>> {
  if (content.toOn !== null && content.toOn < content.fromOn) return refused({ code: "post.backwards" });
  if (content.employerMemberId === null && content.employer === "")
    return refused({ code: "post.needsEmployer" });
  const rows = await readFinanceRows(work);
  if (!rows.some((row) => row.id === content.rowId)) return refused({ code: "post.unknownRow" });
  const members = await membersOf(work);
  return content.employerMemberId === null || members.some((one) => one.id === content.employerMemberId)
    ? done()
    : refused({ code: "post.unknownMember" });
}
