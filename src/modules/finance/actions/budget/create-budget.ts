import { recordEvent } from "../../../../platform/audit/record-event.ts";
import type { Work } from "../../../../platform/db/work.ts";
import type { Outcome } from "../../../../platform/values/outcome.ts";
import { done, refused } from "../../../../platform/values/outcome.ts";
import type { Budget, BudgetLine } from "../../model/budget/budget.ts";
import { budgetInForce, emptyLine } from "../../model/budget/budget.ts";
import type { BudgetRefusal } from "../../model/budget/budget-flow.ts";
import { rowsInUse } from "../../model/budget/budget-groups.ts";
import type { FinanceRow } from "../../model/finance-row.ts";
import { readBudgetAdditions } from "../../store/budget/budget-additions.ts";
import { readBudgetLines, replaceBudgetLines } from "../../store/budget/budget-lines.ts";
import { insertBudget, readBudget, readBudgets } from "../../store/budget/budgets.ts";
import { readFinanceRows } from "../../store/finance-rows.ts";
import { openYear } from "../open-year.ts";

type BudgetStart = "empty" | "lastYear" | "lastYearWithAdditions";

/** Begins a year's first version, empty or from last year's budget on the rows that are still in use. */
export async function createBudget(
  work: Work,
  year: number,
  start: BudgetStart,
): Promise<Outcome<Budget, BudgetRefusal>> {
  const open = await openYear(work, year);
  if (!open.ok) return open;
  const there = (await readBudgets(work, year)).at(-1);
  if (there !== undefined) return refused({ code: "budget.unfinished", year, version: there.version });
  const rows = rowsInUse(await readFinanceRows(work), year);
  if (rows.length === 0) return refused({ code: "budget.noRows" });
  const lines =
    start === "empty" ? rows.map((row) => emptyLine(row.id)) : await fromLastYear(work, year, rows, start);
  if (lines === null) return refused({ code: "budget.noneBefore", year: year - 1 });
  return insert(work, year, 1, lines, start);
}

/** A change of an adopted budget: the next version, begun as a copy of it. */
export async function createNextVersion(work: Work, year: number): Promise<Outcome<Budget, BudgetRefusal>> {
  const open = await openYear(work, year);
  if (!open.ok) return open;
  const latest = (await readBudgets(work, year)).at(-1);
  if (latest === undefined) return refused({ code: "budget.gone" });
  if (latest.status !== "adopted")
    return refused({ code: "budget.unfinished", year, version: latest.version });
  const lines = await readBudgetLines(work, latest.id);
  return insert(work, year, latest.version + 1, lines, "adopted");
}

async function insert(
  work: Work,
  year: number,
  version: number,
  lines: readonly BudgetLine[],
  start: string,
): Promise<Outcome<Budget, BudgetRefusal>> {
  const id = work.newId();
  if (!(await insertBudget(work, id, year, version)))
    return refused({ code: "budget.unfinished", year, version });
  await replaceBudgetLines(work, id, lines);
  await recordEvent(work, { event: "budget.create", subjectId: id, detail: { year, version, start } });
  const budget = await readBudget(work, id);
  if (budget === null) throw new Error("the budget that was just made is not there");
  return done(budget);
}

/** What last year planned as its third year is this year's second. */
async function fromLastYear(
  work: Work,
  year: number,
  rows: readonly FinanceRow[],
  start: BudgetStart,
): Promise<BudgetLine[] | null> {
  const before = budgetInForce(await readBudgets(work, year - 1));
  if (before === null) return null;
  const lines = new Map((await readBudgetLines(work, before.id)).map((line) => [line.rowId, line]));
  const additions = start === "lastYearWithAdditions" ? await readBudgetAdditions(work, year - 1) : [];
  return rows.map(({ id }) => {
    const last = lines.get(id) ?? emptyLine(id);
    const added = additions.filter((one) => one.rowId === id).reduce((sum, one) => sum + one.amount, 0n);
    return { ...last, amount: last.amount + added, secondYear: last.thirdYear, thirdYear: null, comment: "" };
  });
}
