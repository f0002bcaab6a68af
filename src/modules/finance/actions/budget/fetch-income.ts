import { recordEvent } from "../../../../platform/audit/record-event.ts";
import type { BareWork, Work } from "../../../../platform/db/work.ts";
import type { Outcome } from "../../../../platform/values/outcome.ts";
import { done, refused } from "../../../../platform/values/outcome.ts";
import { latestAmount } from "../../model/allocation/state-amount.ts";
import type { Budget } from "../../model/budget/budget.ts";
import { emptyLine } from "../../model/budget/budget.ts";
import type { BudgetRefusal } from "../../model/budget/budget-flow.ts";
import { rowsInUse } from "../../model/budget/budget-groups.ts";
import type { KnownIncome } from "../../model/budget/known-income.ts";
import { readStateAmounts } from "../../store/allocation/state-amounts.ts";
import { updateBudget } from "../../store/budget/budgets.ts";
import { readFinanceRows } from "../../store/finance-rows.ts";
import { readContributionTable } from "../contributions/read-table.ts";
import { contentOf, editableBudget, writeContent } from "./find-budget.ts";

/** The contributions as decided; before that, twice the state's latest amount, since the state carries half (5 §). */
export async function readKnownIncome(work: BareWork, year: number): Promise<KnownIncome> {
  const stage = latestAmount(await readStateAmounts(work, year));
  const decided = (await readContributionTable(work, [year])).years[0];
  if (decided !== undefined) return { total: decided.total, contributionsVersion: decided.version, stage };
  if (stage === null) return { total: null, contributionsVersion: null, stage: null };
  return { total: stage.amount * 2n, contributionsVersion: null, stage };
}

/** Puts the contributions in the budget's row for them, as a save that can be undone, and notes what they rest on. */
export async function fetchIncome(
  work: Work,
  budgetId: string,
  edition: number,
): Promise<Outcome<Budget, BudgetRefusal>> {
  const budget = await editableBudget(work, budgetId, edition);
  if (!budget.ok) return budget;
  const { year } = budget.value;
  const { total, contributionsVersion, stage } = await readKnownIncome(work, year);
  if (total === null) return refused({ code: "budget.noIncome", year });
  const row = await contributionsRow(work, year);
  if (!row.ok) return row;
  const content = await contentOf(work, budget.value);
  const kept = content.lines.find((line) => line.rowId === row.value) ?? emptyLine(row.value);
  const others = content.lines.filter((line) => line.rowId !== row.value);
  const lines = [...others, { ...kept, amount: total }];
  const saved = await writeContent(work, budget.value, { ...content, lines });
  if (!saved.ok) return saved;
  const basis = { state_amount_id: stage?.id ?? null, contributions_version: contributionsVersion };
  await updateBudget(work, budgetId, basis);
  await recordEvent(work, { event: "budget.fetchIncome", subjectId: budgetId, detail: { year, ...basis } });
  return done(saved.value);
}

async function contributionsRow(work: BareWork, year: number): Promise<Outcome<string, BudgetRefusal>> {
  const rows = rowsInUse(await readFinanceRows(work), year).filter((row) => row.area === "contributions");
  const [row, second] = rows;
  if (row === undefined) return refused({ code: "budget.noIncomeRow" });
  return second === undefined ? done(row.id) : refused({ code: "budget.severalIncomeRows" });
}
