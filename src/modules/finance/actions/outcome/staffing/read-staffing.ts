import type { Work } from "../../../../../platform/db/work.ts";
import type { Member } from "../../../../associations/index.ts";
import { membersOf } from "../../../../associations/index.ts";
import { rowsInUse } from "../../../model/budget/budget-groups.ts";
import type { FinanceRow } from "../../../model/finance-row.ts";
import type { Post } from "../../../model/outcome/staffing/post.ts";
import type { StaffingGroup } from "../../../model/outcome/staffing/staffing-table.ts";
import { staffingTable } from "../../../model/outcome/staffing/staffing-table.ts";
import { readFinanceRows } from "../../../store/finance-rows.ts";
import { readPost, readPosts } from "../../../store/outcome/staffing/posts.ts";

/** Posts of a year per row; scope is summed on `day` (YYYY-MM-DD). */
export async function readStaffing(work: Work, year: number, day: string): Promise<readonly StaffingGroup[]> {
  const members = new Map((await membersOf(work)).map(({ id, name }) => [id, name]));
  return staffingTable(await readPosts(work), await readFinanceRows(work), members, { year, day });
}

/** What the form of a post chooses among, and the post that is changed (null for a new one, or where it is gone). */
export async function readPostChoices(
  work: Work,
  year: number,
  id: string | undefined,
): Promise<{
  readonly post: Post | null;
  readonly rows: readonly FinanceRow[];
  readonly members: readonly Member[];
}> {
  const post = id === undefined ? null : await readPost(work, id);
  const all = await readFinanceRows(work);
  const rows = rowsInUse(all, year).filter((row) => row.kind === "cost");
  const own = all.filter((row) => row.id === post?.rowId && !rows.some((one) => one.id === row.id));
  return { post, rows: [...rows, ...own], members: await membersOf(work) };
}
