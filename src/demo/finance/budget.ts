import { Temporal } from "temporal-polyfill";
import {
  addBudgetAddition,
  adoptBudget,
  consultOnBudget,
  createBudget,
  saveBudget,
} from "../../modules/finance/index.ts";
import type { Work } from "../../platform/db/work.ts";
import type { Outcome, Refusal } from "../../platform/values/outcome.ts";
import type { DemoBudget } from "./budget-figures.ts";
import { demoBudgets, demoDecisions } from "./budget-figures.ts";
import type { FinanceDemo } from "./finance-demo.ts";

const balancing = "Överskott från tidigare år";

/** The budgets of 2017–2019 as adopted, and the decisions in 2017 on more money. */
export async function addBudget(demo: FinanceDemo): Promise<void> {
  await demo.db.inZone(demo.economist, async (work) => {
    for (const budget of demoBudgets) await addYear(onDay(work, budget.adoptedOn), demo, budget);
    for (const { row, decidedOn } of demoDecisions)
      accept(
        await addBudgetAddition(onDay(work, decidedOn), {
          ...{ year: 2017, rowId: demo.row(row), amount: 0n, decidedOn },
          reference: `Styrelsen ${decidedOn}`,
          financing: "Framgår inte av årsredovisningen",
        }),
      );
  });
}

async function addYear(work: Work, demo: FinanceDemo, budget: DemoBudget): Promise<void> {
  const { id: budgetId, edition } = accept(await createBudget(work, budget.year, "empty"));
  const nothing = { secondYear: null, thirdYear: null, individualPercent: null, financing: "", comment: "" };
  const lines = Object.entries({ ...budget.amounts, [balancing]: 0 }).map(([label, kronor]) => ({
    ...nothing,
    rowId: demo.row(label),
    amount: BigInt(kronor) * 100n,
  }));
  const content = { lines, deficitMotive: budget.deficitMotive, comment: "" };
  const saved = accept(await saveBudget(work, { budgetId, edition, content, balance: true }));
  const seen = { budgetId, edition: saved.edition };
  accept(await consultOnBudget(work, { ...seen, on: budget.consultedOn }));
  accept(await adoptBudget(work, { ...seen, on: budget.adoptedOn, reference: budget.reference }));
}

/** Entered as on the day it happened, whatever day the demo is loaded. */
function onDay(work: Work, day: string): Work {
  return { ...work, today: Temporal.PlainDate.from(day) };
}

function accept<T>(outcome: Outcome<T, Refusal>): T {
  if (outcome.ok) return outcome.value;
  throw new Error(`the demo's budget was refused: ${outcome.refusal.code}`);
}
