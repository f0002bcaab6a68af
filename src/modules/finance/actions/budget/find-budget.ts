import type { Work } from "../../../../platform/db/work.ts";
import type { Outcome } from "../../../../platform/values/outcome.ts";
import { done, refused } from "../../../../platform/values/outcome.ts";
import type { Budget, BudgetContent } from "../../model/budget/budget.ts";
import type { BudgetRefusal } from "../../model/budget/budget-flow.ts";
import { checkEditable } from "../../model/budget/budget-flow.ts";
import { contentToJson } from "../../model/budget/content-json.ts";
import { readBudgetLines, replaceBudgetLines } from "../../store/budget/budget-lines.ts";
import { readBudget, takeEdition, updateBudget } from "../../store/budget/budgets.ts";
import { openYear } from "../open-year.ts";

export async function contentOf(work: Work, budget: Budget): Promise<BudgetContent> {
  const { deficitMotive, comment } = budget;
  return { lines: await readBudgetLines(work, budget.id), deficitMotive, comment };
}

/** The version, when it may be changed by somebody who saw `edition` of it, in a year that is open. */
export async function editableBudget(
  work: Work,
  id: string,
  edition: number,
): Promise<Outcome<Budget, BudgetRefusal>> {
  const found = await readBudget(work, id);
  if (found === null) return refused({ code: "budget.gone" });
  const open = await openYear(work, found.year);
  if (!open.ok) return open;
  // Read again: whoever was before at the year may have adopted the version or taken it away.
  const budget = await readBudget(work, id);
  if (budget === null) return refused({ code: "budget.gone" });
  const editable = checkEditable(budget, edition);
  return editable.ok ? done(budget) : editable;
}

/** Writes the whole content as the next edition and keeps what was before, so that the save can be undone. */
export async function writeContent(
  work: Work,
  budget: Budget,
  content: BudgetContent,
): Promise<Outcome<Budget, BudgetRefusal>> {
  const before = await contentOf(work, budget);
  if (!(await takeEdition(work, budget.id, budget.edition)))
    return refused({ code: "budget.edited", edition: budget.edition + 1 });
  await replaceBudgetLines(work, budget.id, content.lines);
  await updateBudget(work, budget.id, {
    deficit_motive: content.deficitMotive,
    comment: content.comment,
    before_last_save: contentToJson(before),
  });
  return done({ ...budget, edition: budget.edition + 1, canUndo: true });
}
