import type { Work } from "../../../../platform/db/work.ts";
import { interventionsOf } from "../../../interventions/index.ts";
import { inBudgetOrder } from "../../model/budget/budget-groups.ts";
import type { FinanceRow } from "../../model/finance-row.ts";
import { readProjectNames } from "../../store/budget/row-use.ts";
import { readFinanceRows } from "../../store/finance-rows.ts";

type Named = { readonly id: string; readonly name: string };

export interface RowChoices {
  /** In the order of the budget. */
  readonly rows: readonly FinanceRow[];
  readonly interventions: readonly Named[];
  readonly projects: readonly Named[];
}

/** The association's rows and what they can be tied to. */
export async function readRowChoices(work: Work): Promise<RowChoices> {
  return {
    rows: inBudgetOrder(await readFinanceRows(work)),
    interventions: (await interventionsOf(work)).map(({ id, name }) => ({ id, name })),
    projects: await readProjectNames(work),
  };
}
