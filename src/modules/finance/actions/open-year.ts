import type { BareWork } from "../../../platform/db/work.ts";
import type { Outcome } from "../../../platform/values/outcome.ts";
import { done, refused } from "../../../platform/values/outcome.ts";
import type { ClosedRefusal, FinancialYear } from "../model/financial-year.ts";
import { readFinancialYear } from "../store/financial-years.ts";

/** Every action that would change a year's figures begins here: a closed year is refused. */
export async function openYear(work: BareWork, year: number): Promise<Outcome<FinancialYear, ClosedRefusal>> {
  const kept = await readFinancialYear(work, year);
  return kept.closedAt === null ? done(kept) : refused({ code: "finance.yearClosed", year });
}
