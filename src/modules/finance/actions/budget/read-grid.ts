import type { Work } from "../../../../platform/db/work.ts";
import type { Budget, BudgetContent } from "../../model/budget/budget.ts";
import { budgetInForce, emptyLine } from "../../model/budget/budget.ts";
import { rowsInUse } from "../../model/budget/budget-groups.ts";
import type { BudgetTable } from "../../model/budget/budget-table.ts";
import { budgetTable } from "../../model/budget/budget-table.ts";
import { contentFromJson } from "../../model/budget/content-json.ts";
import type { KnownIncome } from "../../model/budget/known-income.ts";
import { readBudgetLines } from "../../store/budget/budget-lines.ts";
import { readBeforeLastSave, readBudget, readBudgets } from "../../store/budget/budgets.ts";
import { readFinanceRows } from "../../store/finance-rows.ts";
import { readFinancialYear } from "../../store/financial-years.ts";
import { readKnownIncome } from "./fetch-income.ts";
import { contentOf } from "./find-budget.ts";

/** A version with a line for every row that the year can use, ready to be filled in. */
export interface BudgetGrid {
  readonly budget: Budget;
  readonly table: BudgetTable;
  readonly known: KnownIncome;
  readonly closed: boolean;
}

/** Null where there is no such version. */
export async function readGrid(work: Work, budgetId: string): Promise<BudgetGrid | null> {
  const budget = await readBudget(work, budgetId);
  if (budget === null) return null;
  const rows = await readFinanceRows(work);
  const stored = new Map((await readBudgetLines(work, budgetId)).map((line) => [line.rowId, line]));
  const used = rows.filter((row) => stored.has(row.id) || rowsInUse([row], budget.year).length > 0);
  const before = budgetInForce(await readBudgets(work, budget.year - 1));
  const table = budgetTable({
    budget,
    lines: used.map(({ id }) => stored.get(id) ?? emptyLine(id)),
    previous: before === null ? null : await readBudgetLines(work, before.id),
    rows: used,
  });
  const { closedAt } = await readFinancialYear(work, budget.year);
  return { budget, table, known: await readKnownIncome(work, budget.year), closed: closedAt !== null };
}

export interface Saved {
  readonly content: BudgetContent;
  /** What `edition` held, where that is still known; null where more than one save has come since. */
  readonly base: BudgetContent | null;
}

/** What is saved now and what was on the screen of somebody who opened `edition`. */
export async function readSaved(work: Work, budget: Budget, edition: number): Promise<Saved> {
  const kept = budget.edition === edition + 1 ? await readBeforeLastSave(work, budget.id) : null;
  return { content: await contentOf(work, budget), base: kept === null ? null : contentFromJson(kept) };
}
