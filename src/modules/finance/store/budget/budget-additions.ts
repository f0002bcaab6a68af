import type { BareWork, Work } from "../../../../platform/db/work.ts";
import type { BudgetAddition } from "../../model/budget/overspending.ts";

/** The year's decisions on more money to a row, the earliest first. */
export async function readBudgetAdditions(work: BareWork, year: number): Promise<readonly BudgetAddition[]> {
  return await query(work).where("year", "=", year).orderBy("decided_on").orderBy("added_at").execute();
}

export async function readBudgetAddition(work: BareWork, id: string): Promise<BudgetAddition | null> {
  return (await query(work).where("id", "=", id).executeTakeFirst()) ?? null;
}

export async function insertBudgetAddition(work: Work, addition: BudgetAddition): Promise<void> {
  const { rowId, decidedOn, ...same } = addition;
  await work.tx
    .insertInto("association.budget_addition")
    .values({
      association_id: work.actor.associationId,
      ...same,
      row_id: rowId,
      decided_on: decidedOn,
      added_at: work.now.toString(),
      added_by: work.actor.userId,
    })
    .execute();
}

export async function deleteBudgetAddition(work: Work, id: string): Promise<void> {
  await work.tx.deleteFrom("association.budget_addition").where("id", "=", id).execute();
}

function query(work: BareWork) {
  return work.tx
    .selectFrom("association.budget_addition")
    .select(["id", "year", "row_id as rowId", "amount", "decided_on as decidedOn", "reference", "financing"]);
}
