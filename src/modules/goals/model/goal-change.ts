import type { Outcome } from "../../../platform/values/outcome.ts";
import { done, refused } from "../../../platform/values/outcome.ts";
import type { Goal } from "./goal.ts";
import { measureOf } from "./measures.ts";

/** What a goal is, without where it is kept. */
export type GoalContent = Omit<Goal, "id" | "sort" | "councilScope">;

export type GoalRefusal =
  | { readonly code: "goal.unknownMeasure" }
  | { readonly code: "goal.needsIntervention" }
  | { readonly code: "goal.needsTarget" }
  | { readonly code: "goal.percentAbove" }
  | { readonly code: "goal.unknownIntervention" }
  | { readonly code: "goal.twice" }
  | { readonly code: "goal.gone" };

/** Whether a goal can be measured as it is put. Targets are whole numbers, in the measure's unit. */
export function checkGoal(content: GoalContent): Outcome<GoalContent, GoalRefusal> {
  const measure = measureOf(content.measure);
  if (measure === null) return refused({ code: "goal.unknownMeasure" });
  if (measure.place === "followUp" && content.interventionId === null)
    return refused({ code: "goal.needsIntervention" });
  if (content.direction !== "decrease" && content.target === null)
    return refused({ code: "goal.needsTarget" });
  if (measure.unit === "percent" && (content.target ?? 0) > 100)
    return refused({ code: "goal.percentAbove" });
  return done(content.direction === "decrease" ? { ...content, target: null } : content);
}

/** Two goals with the same measure for the same intervention and year would contradict each other. */
export function isTwice(content: GoalContent, others: readonly Goal[]): boolean {
  return others.some(
    (one) =>
      one.year === content.year &&
      one.measure === content.measure &&
      one.interventionId === content.interventionId,
  );
}
