import type { FollowUp } from "../follow-up/follow-up.ts";
import type { PlanStep } from "./exit.ts";
import type { Participation } from "./participation.ts";

/** What comes next for the person and the team; the page begins with it. */
export type NextStep =
  | { readonly kind: "nameContact" }
  | { readonly kind: "makePlan" }
  | { readonly kind: "step"; readonly step: PlanStep; readonly late: boolean }
  | { readonly kind: "followUp"; readonly dueOn: string; readonly late: boolean }
  | { readonly kind: "waitForFollowUp"; readonly dueOn: string }
  | { readonly kind: "planOn" }
  | { readonly kind: "nothing" };

type Facts = {
  readonly participation: Pick<Participation, "exitedOn">;
  readonly hasContact: boolean;
  readonly plan: readonly PlanStep[];
  readonly followUp: FollowUp | null;
  /** YYYY-MM-DD. */
  readonly today: string;
  /** The day by which a follow-up is due: today, or in a demo the day its registered facts are known to. */
  readonly factsOn: string;
};

/** The follow-up goes first when it is due: it can not be done afterwards. Then a contact, a plan, its first open step. */
export function nextStepOf({ participation, hasContact, plan, followUp, today, factsOn }: Facts): NextStep {
  const waiting = followUp !== null && followUp.doneOn === null ? followUp.dueOn : null;
  if (waiting !== null && waiting <= factsOn)
    return { kind: "followUp", dueOn: waiting, late: waiting < factsOn };
  if (participation.exitedOn !== null)
    return waiting === null ? { kind: "nothing" } : { kind: "waitForFollowUp", dueOn: waiting };
  if (!hasContact) return { kind: "nameContact" };
  if (plan.length === 0) return { kind: "makePlan" };
  const open = plan.filter(({ kind, doneOn }) => kind === "step" && doneOn === null);
  const [first] = open.toSorted((one, other) => (one.dueOn ?? "9").localeCompare(other.dueOn ?? "9"));
  return first === undefined
    ? { kind: "planOn" }
    : { kind: "step", step: first, late: first.dueOn !== null && first.dueOn < today };
}
