import type { BareWork } from "../../../platform/db/work.ts";
import type { Outcome } from "../../../platform/values/outcome.ts";
import { done, refused } from "../../../platform/values/outcome.ts";
import type { ClosedRefusal } from "../model/financial-year.ts";
import { readFinancialYears } from "../store/financial-years.ts";

/** For what is valid from a year on, such as a mapping: refused where that year or a later one is closed. */
export async function openFrom(work: BareWork, year: number): Promise<Outcome<void, ClosedRefusal>> {
  const closed = (await readFinancialYears(work)).find((one) => one.year >= year && one.closedAt !== null);
  return closed === undefined ? done() : refused({ code: "finance.yearClosed", year: closed.year });
}
