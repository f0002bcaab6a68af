import { recordEvent } from "../../../../platform/audit/record-event.ts";
import type { Work } from "../../../../platform/db/work.ts";
import type { Outcome } from "../../../../platform/values/outcome.ts";
import { done, refused } from "../../../../platform/values/outcome.ts";
import type { Estimate, EstimateRefusal } from "../../model/allocation/estimate.ts";
import { estimateAllocation } from "../../model/allocation/estimate.ts";
import type { EstimateYear } from "../../model/allocation/estimate-year.ts";
import { saveEstimateYear } from "../../store/allocation/estimates.ts";
import { readRules } from "./read-rules.ts";

/** Keeps what the year's estimate builds on. An estimate changes no figure of the year, so a closed year takes it too. */
export async function keepEstimate(
  work: Work,
  basis: EstimateYear,
): Promise<Outcome<Estimate, EstimateRefusal>> {
  const { model } = await readRules(work, basis.year);
  const estimate = estimateAllocation(model, basis);
  if (!estimate.ok) return refused(estimate.refusal);
  await saveEstimateYear(work, basis);
  await recordEvent(work, {
    event: "allocationEstimate.keep",
    detail: { year: basis.year, calculated: String(estimate.value.calculated) },
  });
  return done(estimate.value);
}
