import type { BareWork } from "../../../platform/db/work.ts";
import type { Outcome } from "../../../platform/values/outcome.ts";
import { done, refused } from "../../../platform/values/outcome.ts";
import type { ClosedRefusal, FinancialYear } from "../model/financial-year.ts";
import { holdFinancialYear } from "../store/financial-years.ts";

/**
 * Every action that would change a year's figures begins here: a closed year is refused. Those who come at once are let in
 * one at a time, so that what is read after this stands until it is changed here.
 */
export async function openYear(work: BareWork, year: number): Promise<Outcome<FinancialYear, ClosedRefusal>> {
  const kept = await holdFinancialYear(work, year);
  return kept.closedAt === null ? done(kept) : refused({ code: "finance.yearClosed", year });
}
