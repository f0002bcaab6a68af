import type { BareWork } from "../../../../platform/db/work.ts";
import type { AllocationModel } from "../../model/allocation/allocation-model.ts";
import { knownModels, modelFor } from "../../model/allocation/allocation-model.ts";
import type { EquityLadder } from "../../model/allocation/equity-ladder.ts";
import { ladderFor } from "../../model/allocation/equity-ladder.ts";
import { knownLadder } from "../../model/allocation/known-ladder.ts";
import type { Rules } from "../../model/allocation/scenario-result.ts";
import { readAllocationModels } from "../../store/allocation/allocation-models.ts";
import { readEquityLadders } from "../../store/allocation/equity-ladders.ts";

export interface YearRules extends Rules {
  readonly model: AllocationModel;
  readonly ladder: EquityLadder;
}

/** The versions that are shipped and the association's own, and those of them that hold for the year. */
export async function readRules(work: BareWork, year: number): Promise<YearRules> {
  const models = [...knownModels, ...(await readAllocationModels(work))];
  const ladders = [knownLadder, ...(await readEquityLadders(work))];
  const model = modelFor(models, year);
  if (model === null) throw new Error("the shipped models are gone");
  return { models, ladders, model, ladder: ladderFor(ladders, year) ?? knownLadder };
}
