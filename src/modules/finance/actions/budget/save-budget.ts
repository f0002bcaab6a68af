import { recordEvent } from "../../../../platform/audit/record-event.ts";
import type { Work } from "../../../../platform/db/work.ts";
import type { Outcome } from "../../../../platform/values/outcome.ts";
import { refused } from "../../../../platform/values/outcome.ts";
import type { Budget, BudgetContent } from "../../model/budget/budget.ts";
import type { BudgetRefusal } from "../../model/budget/budget-flow.ts";
import { groupOf } from "../../model/budget/budget-groups.ts";
import { contentFromJson } from "../../model/budget/content-json.ts";
import { balancedByOwnFunds } from "../../model/budget/own-funds.ts";
import { readBeforeLastSave } from "../../store/budget/budgets.ts";
import { readFinanceRows } from "../../store/finance-rows.ts";
import { editableBudget, writeContent } from "./find-budget.ts";

type Save = {
  readonly budgetId: string;
  /** The edition that was on the screen. */
  readonly edition: number;
  readonly content: BudgetContent;
  /** True to let own funds be what is left to finance. */
  readonly balance?: boolean;
};

/** Saves the whole grid. Where somebody saved in between it is refused and nothing is written. */
export async function saveBudget(work: Work, save: Save): Promise<Outcome<Budget, BudgetRefusal>> {
  const budget = await editableBudget(work, save.budgetId, save.edition);
  if (!budget.ok) return budget;
  const rows = new Map((await readFinanceRows(work)).map((row) => [row.id, row]));
  if (save.content.lines.some(({ rowId }) => !rows.has(rowId))) return refused({ code: "budget.unknownRow" });
  const group = (rowId: string) => {
    const row = rows.get(rowId);
    return row === undefined ? null : groupOf(row);
  };
  const lines = save.balance ? balancedByOwnFunds(save.content.lines, group) : save.content.lines;
  if (lines === null) return refused({ code: "budget.noOwnFundsRow" });
  const saved = await writeContent(work, budget.value, { ...save.content, lines });
  if (saved.ok) await note(work, "budget.save", saved.value);
  return saved;
}

/** Puts back what was before the last save. That too is a save, so a second undo takes it forth again. */
export async function undoBudgetSave(
  work: Work,
  budgetId: string,
  edition: number,
): Promise<Outcome<Budget, BudgetRefusal>> {
  const budget = await editableBudget(work, budgetId, edition);
  if (!budget.ok) return budget;
  const before = await readBeforeLastSave(work, budgetId);
  if (before === null) return refused({ code: "budget.nothingToUndo" });
  const saved = await writeContent(work, budget.value, contentFromJson(before));
  if (saved.ok) await note(work, "budget.undo", saved.value);
  return saved;
}

async function note(work: Work, event: string, budget: Budget): Promise<void> {
  const { year, version, edition } = budget;
  await recordEvent(work, { event, subjectId: budget.id, detail: { year, version, edition } });
}
