import type { Work } from "../../../../platform/db/work.ts";
import type { Outcome } from "../../../../platform/values/outcome.ts";
import { done } from "../../../../platform/values/outcome.ts";
import type { PasteChoices } from "../../model/budget/apply-paste.ts";
import { applyPaste } from "../../model/budget/apply-paste.ts";
import type { Budget } from "../../model/budget/budget.ts";
import type { BudgetRefusal } from "../../model/budget/budget-flow.ts";
import { groupOf } from "../../model/budget/budget-groups.ts";
import type { PastePlan } from "../../model/budget/paste-plan.ts";
import { readFinanceRows } from "../../store/finance-rows.ts";
import { contentOf, editableBudget } from "./find-budget.ts";
import { saveBudget } from "./save-budget.ts";

type Paste = {
  readonly budgetId: string;
  readonly edition: number;
  /** Without faults: the page asks for those to be mended first. */
  readonly plan: PastePlan;
  readonly choices: PasteChoices;
};

/** Writes a pasted block into the version as one save, which can be undone. Gives how many rows were written. */
export async function pasteIntoBudget(
  work: Work,
  { budgetId, edition, plan, choices }: Paste,
): Promise<Outcome<{ readonly budget: Budget; readonly written: number }, BudgetRefusal>> {
  const budget = await editableBudget(work, budgetId, edition);
  if (!budget.ok) return budget;
  const content = await contentOf(work, budget.value);
  const rows = await readFinanceRows(work);
  const applied = applyPaste(plan, content.lines, rows, choices);
  const divisible = new Set(rows.filter((row) => groupOf(row) === "interventions").map(({ id }) => id));
  const lines = applied.lines.map((line) =>
    divisible.has(line.rowId) ? line : { ...line, individualPercent: null },
  );
  const saved = await saveBudget(work, { budgetId, edition, content: { ...content, lines } });
  return saved.ok ? done({ budget: saved.value, written: applied.written }) : saved;
}
