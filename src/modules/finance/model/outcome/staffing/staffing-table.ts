import type { FinanceRow } from "../../finance-row.ts";
import type { Post } from "./post.ts";
import { isBooked } from "./post.ts";
import { isDuring, postCost, scopeOn } from "./post-cost.ts";

export interface StaffingLine {
  readonly post: Post;
  /** In words: the member's name or what was written. */
  readonly employer: string;
  /** Öre, of the year. */
  readonly cost: bigint;
}

export interface StaffingGroup {
  readonly row: Pick<FinanceRow, "id" | "label">;
  readonly lines: readonly StaffingLine[];
  /** Percent of full time on the day asked for: 330 is 3.3 posts. */
  readonly scope: number;
  /** All posts of the row in the year, whoever pays; öre. */
  readonly cost: bigint;
  /** Of which posts that the association books and that are filled. */
  readonly booked: bigint;
  /** Of which vacant posts that the association would pay. */
  readonly vacant: bigint;
}

/** Posts of a year per row, in the rows' order. `day` is the day that the scope is summed on. */
export function staffingTable(
  posts: readonly Post[],
  rows: readonly FinanceRow[],
  memberNames: ReadonlyMap<string, string>,
  { year, day }: { readonly year: number; readonly day: string },
): readonly StaffingGroup[] {
  const byRow = Map.groupBy(
    posts.filter((post) => isDuring(post, year)),
    (post) => post.rowId,
  );
  return rows.flatMap((row) => {
    const own = byRow.get(row.id);
    if (own === undefined) return [];
    const sum = (kept: readonly Post[]) => kept.reduce((all, post) => all + postCost(post, year), 0n);
    const paid = own.filter(isBooked);
    return [
      {
        row,
        lines: own.map((post) => ({
          post,
          employer: memberNames.get(post.employerMemberId ?? "") ?? post.employer,
          cost: postCost(post, year),
        })),
        scope: scopeOn(own, day),
        cost: sum(own),
        booked: sum(paid.filter((post) => !post.vacant)),
        vacant: sum(paid.filter((post) => post.vacant)),
      },
    ];
  });
}
