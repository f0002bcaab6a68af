import { recordEvent } from "../../../../platform/audit/record-event.ts";
import type { Work } from "../../../../platform/db/work.ts";
import type { Outcome } from "../../../../platform/values/outcome.ts";
import { done, refused } from "../../../../platform/values/outcome.ts";
import type { BudgetRefusal } from "../../model/budget/budget-flow.ts";
import type { BudgetAddition } from "../../model/budget/overspending.ts";
import {
  deleteBudgetAddition,
  insertBudgetAddition,
  readBudgetAddition,
} from "../../store/budget/budget-additions.ts";
import { readFinanceRows } from "../../store/finance-rows.ts";
import { openYear } from "../open-year.ts";

/** Notes a decision in the year on more or less money to a row (KL 11:15). Gives the decision as it is kept. */
export async function addBudgetAddition(
  work: Work,
  content: Omit<BudgetAddition, "id">,
): Promise<Outcome<BudgetAddition, BudgetRefusal>> {
  const open = await openYear(work, content.year);
  if (!open.ok) return open;
  if (content.decidedOn > work.today.toString()) return refused({ code: "budget.futureDay" });
  if (!(await readFinanceRows(work)).some((row) => row.id === content.rowId))
    return refused({ code: "budget.unknownRow" });
  const addition = { ...content, id: work.newId() };
  await insertBudgetAddition(work, addition);
  await note(work, "budget.addition", addition);
  return done(addition);
}

/** Takes away a decision that was entered by mistake; the log keeps what it was. */
export async function removeBudgetAddition(
  work: Work,
  id: string,
): Promise<Outcome<BudgetAddition, BudgetRefusal>> {
  const addition = await readBudgetAddition(work, id);
  if (addition === null) return refused({ code: "budget.additionGone" });
  const open = await openYear(work, addition.year);
  if (!open.ok) return open;
  await deleteBudgetAddition(work, id);
  await note(work, "budget.removeAddition", addition);
  return done(addition);
}

async function note(work: Work, event: string, addition: BudgetAddition): Promise<void> {
  const { id, year, rowId, decidedOn } = addition;
  const detail = { year, rowId, amount: String(addition.amount), decidedOn };
  await recordEvent(work, { event, subjectId: id, detail });
}
