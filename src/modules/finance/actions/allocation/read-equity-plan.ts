import type { BareWork } from "../../../../platform/db/work.ts";
import type { EquityOutlook, EquityYear } from "../../model/allocation/equity-outlook.ts";
import type { PlanInput, PlanYear } from "../../model/allocation/equity-plan.ts";
import { equityPlan } from "../../model/allocation/equity-plan.ts";
import { budgetInForce } from "../../model/budget/budget.ts";
import { readEquityYears } from "../../store/allocation/equity-years.ts";
import { readBudgets } from "../../store/budget/budgets.ts";
import { readBudgetTable } from "../budget/read-budget-table.ts";
import { readEquityOutlooks } from "./read-equity-outlook.ts";

export interface EquityPlanYear extends PlanYear {
  readonly outlook: EquityOutlook;
  readonly entered: EquityYear | null;
}

const yearsBack = 4;
const yearsAhead = 3;

/** Equity of the year, the four before it and the three planned after it, each against the allowed. */
export async function readEquityPlan(work: BareWork, year: number): Promise<readonly EquityPlanYear[]> {
  const kept = await readEquityYears(work);
  const years = Array.from({ length: yearsBack + 1 + yearsAhead }, (_, at) => year - yearsBack + at);
  const parts: Part[] = [];
  for (const outlook of await readEquityOutlooks(work, years)) parts.push(await partOf(work, outlook, kept));
  const plan = equityPlan(parts.map(({ input }) => input));
  return plan.flatMap((one, at) => {
    const part = parts[at];
    return part === undefined ? [] : [{ ...one, outlook: part.outlook, entered: part.entered }];
  });
}

type Part = Pick<EquityPlanYear, "outlook" | "entered"> & { readonly input: PlanInput };

async function partOf(work: BareWork, outlook: EquityOutlook, kept: readonly EquityYear[]): Promise<Part> {
  const { year } = outlook;
  const entered = kept.find((one) => one.year === year) ?? null;
  const planned =
    entered?.plannedResult ?? (outlook.equity === null ? await plannedResult(work, year) : null);
  const motive = await motiveOf(work, year, entered);
  const { equity: closing, allowed } = outlook;
  return { outlook, entered, input: { year, closing, allowed, plannedResult: planned, motive } };
}

/** By the year's own budget, else as an indicative year of the one or two before. */
async function plannedResult(work: BareWork, year: number): Promise<bigint | null> {
  const own = await readBudgetTable(work, year);
  if (own !== null) return own.sums.result.amount;
  const before = await readBudgetTable(work, year - 1);
  if (before !== null && before.sums.result.secondYear !== null) return before.sums.result.secondYear;
  return (await readBudgetTable(work, year - 2))?.sums.result.thirdYear ?? null;
}

/** A motive in the budget counts as well as one entered here. */
async function motiveOf(work: BareWork, year: number, entered: EquityYear | null): Promise<string> {
  if (entered !== null && entered.deficitMotive !== "") return entered.deficitMotive;
  return budgetInForce(await readBudgets(work, year))?.deficitMotive ?? "";
}
