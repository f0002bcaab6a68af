import { sql } from "kysely";
import type { BareWork, Work } from "../../../../platform/db/work.ts";
import type { BudgetLine } from "../../model/budget/budget.ts";

export async function readBudgetLines(work: BareWork, budgetId: string): Promise<readonly BudgetLine[]> {
  return await work.tx
    .selectFrom("association.budget_line")
    .select(["row_id as rowId", "amount", "financing", "comment"])
    .select(["second_year as secondYear", "third_year as thirdYear"])
    .select("individual_percent as individualPercent")
    .where("budget_id", "=", budgetId)
    .orderBy("sort")
    .execute();
}

/** Writes the version's lines anew, in the order given. */
export async function replaceBudgetLines(
  work: Work,
  budgetId: string,
  lines: readonly BudgetLine[],
): Promise<void> {
  await work.tx.deleteFrom("association.budget_line").where("budget_id", "=", budgetId).execute();
  const column = <K extends keyof BudgetLine>(key: K) => lines.map((line) => line[key]);
  await sql`
    insert into association.budget_line
      (association_id, budget_id, row_id, amount, second_year, third_year, individual_percent, financing, comment, sort)
    select ${work.actor.associationId}, ${budgetId}, l.*
    from unnest(${column("rowId")}::uuid[], ${column("amount")}::bigint[], ${column("secondYear")}::bigint[],
      ${column("thirdYear")}::bigint[], ${column("individualPercent")}::smallint[], ${column("financing")}::text[],
      ${column("comment")}::text[]) with ordinality as l`.execute(work.tx);
}
