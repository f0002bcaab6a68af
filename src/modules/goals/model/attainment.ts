import type { Goal } from "./goal.ts";
import type { MeasureLabels } from "./measures.ts";
import { measureOf } from "./measures.ts";

/** A count that may be hidden (null) because so few persons are behind it. */
type Count = number | null;

/** The part of a year's figures that goals are measured on; null is hidden, a missing key is nothing registered. */
export interface SetResult {
  readonly participants: Count;
  readonly new: Count;
  readonly exited: Count;
  readonly toWorkOrStudies: Count;
  readonly workOrStudiesPercent: Count;
  readonly meanEnrolmentMonths: Count;
  readonly exitReasons?: Readonly<Record<string, { readonly count: Count; readonly percent: Count }>>;
}

export interface FollowUpResult {
  readonly followedUp: Count;
  readonly startedWorkOrStudies: Count;
  readonly startedWorkOrStudiesPercent: Count;
  readonly incomeSupportDecreasePercent: Count;
  readonly sources: Readonly<
    Record<string, { readonly atEnrolment: Count; readonly oneYearAfterEnrolment: Count }>
  >;
}

export interface YearResults {
  /** By intervention name. */
  readonly sets: Readonly<Record<string, SetResult | undefined>>;
  readonly total: SetResult | null;
  readonly followUp: Readonly<Record<string, FollowUpResult | undefined>>;
  readonly consultations: Count;
}

export interface Outcome {
  readonly state: "counted" | "hidden" | "nothing";
  /** In the measure's unit; null unless counted. */
  readonly value: number | null;
  /** Of a share: how many of how many; null where the measure is no share or the figures are hidden. */
  readonly share: { readonly part: number; readonly whole: number } | null;
}

export type Verdict = "reached" | "notReached" | "unknown";

const nothing: Outcome = { state: "nothing", value: null, share: null };
const hidden: Outcome = { state: "hidden", value: null, share: null };

/** The outcome of a goal, from the figures alone. `interventionName` is null for a goal of the whole association. */
export function outcomeOf(
  goal: Goal,
  interventionName: string | null,
  year: YearResults,
  labels: MeasureLabels,
): Outcome {
  switch (measureOf(goal.measure)?.place) {
    case "consultations":
      return counted(year.consultations);
    case "followUp":
      return interventionName === null
        ? nothing
        : followUpOutcome(goal.measure, year.followUp[interventionName], labels);
    case "set":
      return setOutcome(
        goal.measure,
        interventionName === null ? year.total : year.sets[interventionName],
        labels,
      );
    case undefined:
      return nothing;
  }
}

function setOutcome(measure: string, set: SetResult | null | undefined, labels: MeasureLabels): Outcome {
  if (set === null || set === undefined) return nothing;
  switch (measure) {
    case "workOrStudiesPercent":
      return shareOf(set.workOrStudiesPercent, set.toWorkOrStudies, set.exited);
    case "ordinaryServicesPercent": {
      const reason = set.exitReasons?.[labels.ordinaryServices];
      return reason === undefined
        ? shareOf(set.exited === 0 ? null : 0, 0, set.exited)
        : shareOf(reason.percent, reason.count, set.exited);
    }
    case "participants":
    case "new":
    case "exited":
    case "toWorkOrStudies":
    case "meanEnrolmentMonths":
      return counted(set[measure]);
    default:
      return nothing;
  }
}

function followUpOutcome(
  measure: string,
  followUp: FollowUpResult | undefined,
  labels: MeasureLabels,
): Outcome {
  if (followUp === undefined) return nothing;
  if (measure === "oneYearWorkOrStudiesPercent")
    return shareOf(followUp.startedWorkOrStudiesPercent, followUp.startedWorkOrStudies, followUp.followedUp);
  const support = followUp.sources[labels.incomeSupport];
  if (support === undefined) return nothing;
  const { atEnrolment, oneYearAfterEnrolment } = support;
  const fewer =
    atEnrolment === null || oneYearAfterEnrolment === null ? null : atEnrolment - oneYearAfterEnrolment;
  return shareOf(followUp.incomeSupportDecreasePercent, fewer, atEnrolment);
}

function counted(value: Count): Outcome {
  return value === null ? hidden : { state: "counted", value, share: null };
}

/** A share of nobody is nothing; a share that rests on a hidden count is hidden. */
function shareOf(percent: Count, part: Count, whole: Count): Outcome {
  if (whole === 0) return nothing;
  if (percent === null || part === null || whole === null) return hidden;
  return { state: "counted", value: percent, share: { part, whole } };
}

/** Whether the target is reached. A decrease is reached by any fall; what is hidden or not counted cannot be judged. */
export function verdictOf(goal: Pick<Goal, "direction" | "target">, outcome: Outcome): Verdict {
  if (outcome.value === null) return "unknown";
  if (goal.direction === "decrease") return outcome.value > 0 ? "reached" : "notReached";
  if (goal.target === null) return "unknown";
  const reached = goal.direction === "atLeast" ? outcome.value >= goal.target : outcome.value <= goal.target;
  return reached ? "reached" : "notReached";
}
