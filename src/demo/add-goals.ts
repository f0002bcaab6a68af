import { addGoal } from "../modules/goals/index.ts";
import type { BareWork } from "../platform/db/work.ts";
import { goals2017 } from "./content/goals.ts";
import type { Structure } from "./structure.ts";
import { idOf } from "./structure.ts";

/** The goals decided for 2017. */
export async function addGoals(work: BareWork, structure: Structure): Promise<void> {
  for (const [index, goal] of goals2017.entries()) {
    await addGoal(work, structure.associationId, {
      id: work.newId(),
      interventionId: idOf(structure.interventions, goal.intervention),
      councilScope: goal.ofCouncils ?? false,
      year: 2017,
      measure: goal.measure,
      target: goal.target ?? null,
      targetText: goal.targetText ?? "",
      direction: goal.direction ?? "atLeast",
      population: goal.population,
      dueOn: "2017-12-31",
      sort: index + 1,
    });
  }
}
