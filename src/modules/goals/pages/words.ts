import { formatCount, formatShare } from "../../../platform/values/format.ts";
import type { GoalResult } from "../actions/read-attainment.ts";
import type { Outcome, Verdict } from "../model/attainment.ts";
import type { Goal } from "../model/goal.ts";
import type { Measure } from "../model/measures.ts";

export const verdictWords = {
  reached: "Uppnått",
  notReached: "Inte uppnått",
  unknown: "Kan inte bedömas",
} as const satisfies Record<Verdict, string>;

export const directionWords = {
  atLeast: "minst",
  atMost: "högst",
  decrease: "ska minska",
} as const satisfies Record<Goal["direction"], string>;

/** The figure with its unit; a share always with its base. */
export function outcomeText(outcome: Outcome, measure: Measure): string {
  if (outcome.state === "hidden") return "Visas inte, för få personer";
  if (outcome.value === null) return "Inget registrerat";
  if (outcome.share !== null) return formatShare(outcome.share);
  return withUnit(outcome.value, measure);
}

export function targetText(goal: Goal, measure: Measure): string {
  if (goal.target === null) return goal.targetText;
  return `${directionWords[goal.direction]} ${withUnit(goal.target, measure)}`;
}

function withUnit(value: number, measure: Measure): string {
  if (measure.unit === "percent") return `${formatCount(value)} %`;
  return measure.unit === "months" ? `${formatCount(value)} månader` : formatCount(value);
}

export function whose(result: GoalResult): string {
  return result.interventionName ?? "Hela förbundet";
}

const notShown = "visas inte";

/** A count of the whole association, or that it is hidden. */
export function countOrHidden(value: number | null): string {
  return value === null ? notShown : formatCount(value);
}

/** A share with its base, or that one of the two is hidden. */
export function shareOrHidden(part: number | null, whole: number | null): string {
  return part === null || whole === null ? notShown : formatShare({ part, whole });
}
