import type { PostContent } from "./post.ts";

/** Whether the staffing of the year is another after the change than before it; null where there is no post. */
export function changesYear(before: PostContent | null, after: PostContent | null, year: number): boolean {
  return seenIn(before, year) !== seenIn(after, year);
}

/** The post as the year has it: a last day later on, or a note, changes nothing of it. */
function seenIn(post: PostContent | null, year: number): string {
  const [first, last] = [`${year}-01-01`, `${year}-12-31`];
  if (post === null || post.fromOn > last || (post.toOn ?? last) < first) return "";
  const { rowId, role, employerMemberId, employer, funder, scopePercent, fullTimeMonthlyCost, vacant } = post;
  const [, from] = [post.fromOn, first].sort();
  const [to] = [post.toOn ?? last, last].sort();
  const cost = String(fullTimeMonthlyCost);
  return JSON.stringify([
    rowId,
    role,
    employerMemberId,
    employer,
    funder,
    scopePercent,
    cost,
    vacant,
    from,
    to,
  ]);
}
