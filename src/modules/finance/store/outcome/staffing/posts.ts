import type { BareWork, Work } from "../../../../../platform/db/work.ts";
import type { Funder, Post } from "../../../model/outcome/staffing/post.ts";

/** Every post ever kept, by row, day and role. */
export async function readPosts(work: BareWork): Promise<readonly Post[]> {
  return (await query(work).orderBy("from_on").orderBy("role").execute()).map(postOf);
}

export async function readPost(work: BareWork, id: string): Promise<Post | null> {
  const row = await query(work).where("id", "=", id).executeTakeFirst();
  return row === undefined ? null : postOf(row);
}

/** Adds the post, or changes the one with its id. */
export async function savePost(work: Work, post: Post): Promise<void> {
  const kept = {
    row_id: post.rowId,
    role: post.role,
    employer_member_id: post.employerMemberId,
    employer: post.employer,
    funder: post.funder,
    scope_percent: post.scopePercent,
    full_time_monthly_cost: post.fullTimeMonthlyCost,
    vacant: post.vacant,
    from_on: post.fromOn,
    to_on: post.toOn,
    note: post.note,
    changed_at: work.now.toString(),
    changed_by: work.actor.userId,
  };
  await work.tx
    .insertInto("association.staffing")
    .values({ association_id: work.actor.associationId, id: post.id, ...kept })
    .onConflict((conflict) => conflict.columns(["association_id", "id"]).doUpdateSet(kept))
    .execute();
}

export async function deletePost(work: Work, id: string): Promise<void> {
  await work.tx.deleteFrom("association.staffing").where("id", "=", id).execute();
}

function query(work: BareWork) {
  return work.tx
    .selectFrom("association.staffing")
    .select(["id", "role", "employer", "funder", "vacant", "note"])
    .select(["row_id as rowId", "employer_member_id as employerMemberId", "scope_percent as scopePercent"])
    .select(["full_time_monthly_cost as fullTimeMonthlyCost", "from_on as fromOn", "to_on as toOn"]);
}

type Row = Awaited<ReturnType<ReturnType<typeof query>["execute"]>>[number];

function postOf(row: Row): Post {
  return { ...row, funder: row.funder as Funder };
}
