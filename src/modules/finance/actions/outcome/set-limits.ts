import { recordEvent } from "../../../../platform/audit/record-event.ts";
import type { Work } from "../../../../platform/db/work.ts";
import { kronorText } from "../../../../platform/values/kronor.ts";
import type { Outcome } from "../../../../platform/values/outcome.ts";
import { done } from "../../../../platform/values/outcome.ts";
import type { ClosedRefusal, FinancialYear } from "../../model/financial-year.ts";
import { saveFinancialYear } from "../../store/financial-years.ts";
import { openYear } from "../open-year.ts";

export type Limits = Pick<FinancialYear, "explanationThreshold" | "explanationPercent">;

/** Sets from which deviation a row of the year has to be explained. */
export async function setLimits(
  work: Work,
  year: number,
  limits: Limits,
): Promise<Outcome<FinancialYear, ClosedRefusal>> {
  const open = await openYear(work, year);
  if (!open.ok) return open;
  const changed = { ...open.value, ...limits };
  await saveFinancialYear(work, changed);
  await recordEvent(work, {
    event: "deviation.limits",
    detail: { year, kronor: kronorText(limits.explanationThreshold), percent: limits.explanationPercent },
  });
  return done(changed);
}
