import { recordEvent } from "../../../../platform/audit/record-event.ts";
import type { Work } from "../../../../platform/db/work.ts";
import type { Outcome } from "../../../../platform/values/outcome.ts";
import { done, refused } from "../../../../platform/values/outcome.ts";
import type { Budget } from "../../model/budget/budget.ts";
import type { BudgetRefusal } from "../../model/budget/budget-flow.ts";
import { checkAdoption } from "../../model/budget/budget-flow.ts";
import { deleteBudget, takeEdition, updateBudget } from "../../store/budget/budgets.ts";
import { editableBudget } from "./find-budget.ts";

type Seen = { readonly budgetId: string; readonly edition: number };

/** Notes the day the board consulted the members on what the version then held (lag 2003:1210, 23 §). */
export async function consultOnBudget(
  work: Work,
  { budgetId, edition, on }: Seen & { readonly on: string },
): Promise<Outcome<Budget, BudgetRefusal>> {
  const budget = await editableBudget(work, budgetId, edition);
  if (!budget.ok) return budget;
  if (on > work.today.toString()) return refused({ code: "budget.futureDay" });
  await updateBudget(work, budgetId, { status: "consulted", consulted_on: on, consulted_edition: edition });
  await note(work, "budget.consult", budget.value, on);
  return budget;
}

/** Adopts the version; from then on it is frozen. */
export async function adoptBudget(
  work: Work,
  { budgetId, edition, on, reference }: Seen & { readonly on: string; readonly reference: string },
): Promise<Outcome<Budget, BudgetRefusal>> {
  const budget = await editableBudget(work, budgetId, edition);
  if (!budget.ok) return budget;
  const allowed = checkAdoption(budget.value, on, work.today.toString());
  if (!allowed.ok) return allowed;
  // The edition is taken so that a save at the same moment is refused and the board's text is the one that is kept.
  if (!(await takeEdition(work, budgetId, edition)))
    return refused({ code: "budget.edited", edition: edition + 1 });
  await updateBudget(work, budgetId, {
    ...{ status: "adopted", adopted_on: on, reference, before_last_save: null },
    ...(budget.value.consultedEdition === edition ? { consulted_edition: edition + 1 } : {}),
  });
  await note(work, "budget.adopt", budget.value, on);
  return budget;
}

/** Takes away a version that is not adopted. */
export async function removeProposal(
  work: Work,
  { budgetId, edition }: Seen,
): Promise<Outcome<Budget, BudgetRefusal>> {
  const budget = await editableBudget(work, budgetId, edition);
  if (!budget.ok) return budget;
  await deleteBudget(work, budgetId);
  await note(work, "budget.remove", budget.value, null);
  return done(budget.value);
}

async function note(work: Work, event: string, budget: Budget, on: string | null): Promise<void> {
  const { year, version, edition } = budget;
  await recordEvent(work, { event, subjectId: budget.id, detail: { year, version, edition, on } });
}
