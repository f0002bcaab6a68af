import type { BareWork, Work } from "../../../../platform/db/work.ts";
import type { Budget, BudgetStatus } from "../../model/budget/budget.ts";

/** Every version of a year, the first one first. */
export async function readBudgets(work: BareWork, year: number): Promise<readonly Budget[]> {
  return (await query(work).where("year", "=", year).orderBy("version").execute()).map(budgetOf);
}

export async function readBudget(work: BareWork, id: string): Promise<Budget | null> {
  const row = await query(work).where("id", "=", id).executeTakeFirst();
  return row === undefined ? null : budgetOf(row);
}

/** Years that have a budget, latest first. */
export async function readBudgetYears(work: BareWork): Promise<readonly number[]> {
  const rows = await work.tx
    .selectFrom("association.budget")
    .select("year")
    .distinct()
    .orderBy("year", "desc")
    .execute();
  return rows.map(({ year }) => year);
}

/** False where somebody else has just begun the same version. */
export async function insertBudget(work: Work, id: string, year: number, version: number): Promise<boolean> {
  const { associationId, userId } = work.actor;
  const now = work.now.toString();
  const inserted = await work.tx
    .insertInto("association.budget")
    .values({
      ...{ association_id: associationId, id, year, version },
      ...{ saved_at: now, saved_by: userId, created_at: now, created_by: userId },
    })
    .onConflict((conflict) => conflict.columns(["association_id", "year", "version"]).doNothing())
    .executeTakeFirst();
  return (inserted.numInsertedOrUpdatedRows ?? 0n) > 0n;
}

/** True where `edition` was still the latest; then the number is one higher, and the version is this transaction's. */
export async function takeEdition(work: Work, id: string, edition: number): Promise<boolean> {
  const taken = await work.tx
    .updateTable("association.budget")
    .set({ edition: edition + 1, saved_at: work.now.toString(), saved_by: work.actor.userId })
    .where("id", "=", id)
    .where("edition", "=", edition)
    .where("status", "<>", "adopted")
    .executeTakeFirst();
  return taken.numUpdatedRows > 0n;
}

type Changeable = {
  readonly state_amount_id?: string | null;
  readonly contributions_version?: number | null;
  readonly deficit_motive?: string;
  readonly comment?: string;
  readonly status?: BudgetStatus;
  readonly consulted_on?: string;
  readonly consulted_edition?: number;
  readonly adopted_on?: string;
  readonly reference?: string;
  /** JSON. */
  readonly before_last_save?: string | null;
};

export async function updateBudget(work: Work, id: string, change: Changeable): Promise<void> {
  await work.tx.updateTable("association.budget").set(change).where("id", "=", id).execute();
}

export async function readBeforeLastSave(work: Work, id: string): Promise<unknown> {
  const row = await work.tx
    .selectFrom("association.budget")
    .select("before_last_save")
    .where("id", "=", id)
    .executeTakeFirst();
  return row?.before_last_save ?? null;
}

function query(work: BareWork) {
  return work.tx
    .selectFrom("association.budget")
    .select(["id", "year", "version", "status", "comment", "reference", "edition"])
    .select(["state_amount_id as stateAmountId", "contributions_version as contributionsVersion"])
    .select(["deficit_motive as deficitMotive", "consulted_on as consultedOn", "adopted_on as adoptedOn"])
    .select(["consulted_edition as consultedEdition", "saved_at as savedAt", "saved_by as savedBy"])
    .select(({ eb }) => eb("before_last_save", "is not", null).as("canUndo"));
}

type Row = Awaited<ReturnType<ReturnType<typeof query>["execute"]>>[number];

function budgetOf(row: Row): Budget {
  return { ...row, status: row.status as BudgetStatus, canUndo: Boolean(row.canUndo) };
}

/** With its lines. */
export async function deleteBudget(work: Work, id: string): Promise<void> {
  await work.tx.deleteFrom("association.budget").where("id", "=", id).execute();
}
