import type { Work } from "../../../../platform/db/work.ts";
import type { FinancialYear } from "../../model/financial-year.ts";
import type { OutcomeTable } from "../../model/outcome/outcome-table.ts";
import { readFinancialYear } from "../../store/financial-years.ts";
import { readOutcomeTable } from "./read-outcome-table.ts";

/** The outcome of a period with the limits that say which deviations are to be explained. */
export async function readExplanationsPage(
  work: Work,
  year: number,
  month: number,
): Promise<{ readonly table: OutcomeTable; readonly limits: FinancialYear }> {
  return {
    table: await readOutcomeTable(work, year, month),
    limits: await readFinancialYear(work, year),
  };
}
