import type { BareWork } from "../../../../platform/db/work.ts";
import type { AllocationModel } from "../../model/allocation/allocation-model.ts";
import type { EquityOutlook } from "../../model/allocation/equity-outlook.ts";
import type { Estimate } from "../../model/allocation/estimate.ts";
import { estimateAllocation } from "../../model/allocation/estimate.ts";
import type { EstimateYear } from "../../model/allocation/estimate-year.ts";
import type { StateAmount } from "../../model/allocation/state-amount.ts";
import { latestAmount } from "../../model/allocation/state-amount.ts";
import { readEstimateYear } from "../../store/allocation/estimates.ts";
import { readStateAmounts } from "../../store/allocation/state-amounts.ts";
import { readEquityOutlook } from "./read-equity-outlook.ts";
import { readRules } from "./read-rules.ts";

/** The year's allocation: what has come in, and apart from it what the model is estimated to give. */
export interface Allocation {
  readonly year: number;
  readonly amounts: readonly StateAmount[];
  readonly latest: StateAmount | null;
  readonly basis: EstimateYear | null;
  readonly estimate: Estimate | null;
  readonly model: AllocationModel;
  /** Equity at the end of the year before, which bears on this year's amount. */
  readonly before: EquityOutlook;
}

export async function readAllocation(work: BareWork, year: number): Promise<Allocation> {
  const amounts = await readStateAmounts(work, year);
  const basis = await readEstimateYear(work, year);
  const { model } = await readRules(work, year);
  const made = basis === null ? null : estimateAllocation(model, basis);
  return {
    ...{ year, amounts, basis, model },
    latest: latestAmount(amounts),
    estimate: made?.ok === true ? made.value : null,
    before: await readEquityOutlook(work, year - 1),
  };
}
