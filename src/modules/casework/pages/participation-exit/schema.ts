import type { Temporal } from "temporal-polyfill";
import { z } from "zod";
import type { ExitInput } from "../../actions/participation/exit.ts";
import type { PlanStep, StepOutcome } from "../../model/participation/exit.ts";
import { stepOutcomes } from "../../model/participation/exit.ts";
import { code, extent, neededCode, neededDay } from "../participation-parts/fields.ts";
import { several, version } from "../referral-form/form-values.ts";

/** What the form for ending sends, apart from the outcomes. */
export function exitSchema(today: Temporal.PlainDate) {
  return z
    .object({
      version: version(),
      exitedOn: neededDay(today, "Skriv vilken dag deltagandet tog slut."),
      reason: neededCode("Välj varför deltagandet avslutas."),
      incomeSources: several(60, 20),
      occupation: code(),
      workExtent: extent(),
      studyExtent: extent(),
      stepProgress: code(),
    })
    .transform(
      ({ occupation, workExtent, studyExtent, ...rest }): Omit<ExitInput, "outcomes"> => ({
        ...rest,
        after: { occupation, workPercent: workExtent, studyPercent: studyExtent },
      }),
    );
}

export function outcomeField(stepId: string): string {
  return `outcome-${stepId}`;
}

/** One answer per agreed goal or step; what is left out or unknown is no answer. */
export function readOutcomes(
  value: (name: string) => string,
  plan: readonly PlanStep[],
): ReadonlyMap<string, StepOutcome> {
  const outcomes = new Map<string, StepOutcome>();
  for (const { id } of plan) {
    const outcome = stepOutcomes.find((one) => one === value(outcomeField(id)));
    if (outcome !== undefined) outcomes.set(id, outcome);
  }
  return outcomes;
}
