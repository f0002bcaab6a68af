import { recordEvent } from "../../../../../platform/audit/record-event.ts";
import type { Work } from "../../../../../platform/db/work.ts";
import type { Outcome } from "../../../../../platform/values/outcome.ts";
import { done, refused } from "../../../../../platform/values/outcome.ts";
import { membersOf } from "../../../../associations/index.ts";
import type { Post, PostContent, PostRefusal } from "../../../model/outcome/staffing/post.ts";
import { readFinanceRows } from "../../../store/finance-rows.ts";
import { deletePost, readPost, savePost } from "../../../store/outcome/staffing/posts.ts";
import { openYear } from "../../open-year.ts";

/** Adds a post, or changes the one with `id`. Years that are closed keep the staffing they were closed with. */
export async function keepPost(
  work: Work,
  content: PostContent,
  id?: string,
): Promise<Outcome<Post, PostRefusal>> {
  const checked = await check(work, content);
  if (!checked.ok) return checked;
  const before = id === undefined ? null : await readPost(work, id);
  if (id !== undefined && before === null) return refused({ code: "post.gone" });
  const open = await openSince(work, before);
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
  const open = await openSince(work, post);
  if (!open.ok) return open;
  await deletePost(work, id);
  await recordEvent(work, { event: "post.remove", subjectId: id, detail: { scope: post.scopePercent } });
  return done(post);
}

async function openSince(work: Work, post: Post | null) {
  return post === null ? done() : await openYear(work, Number(post.fromOn.slice(0, 4)));
}

async function check(work: Work, content: PostContent): Promise<Outcome<void, PostRefusal>> {
  if (content.toOn !== null && content.toOn < content.fromOn) return refused({ code: "post.backwards" });
  if (content.employerMemberId === null && content.employer === "")
    return refused({ code: "post.needsEmployer" });
  const open = await openYear(work, Number(content.fromOn.slice(0, 4)));
  if (!open.ok) return open;
  const rows = await readFinanceRows(work);
  if (!rows.some((row) => row.id === content.rowId)) return refused({ code: "post.unknownRow" });
  const members = await membersOf(work);
  return content.employerMemberId === null || members.some((one) => one.id === content.employerMemberId)
    ? done()
    : refused({ code: "post.unknownMember" });
}
