import { Temporal } from "temporal-polyfill";
import type { Outcome } from "../../../../platform/values/outcome.ts";
import { done, refused } from "../../../../platform/values/outcome.ts";

export const decisionKinds = ["intervention", "ordinaryServices", "moreMapping", "no"] as const;
export type DecisionKind = (typeof decisionKinds)[number];

/** What the council says of one matter; goes back to whoever sent the referral. */
export interface Decision {
  readonly kind: DecisionKind;
  /** Only with the kind intervention. */
  readonly interventionId: string | null;
  /** Code in referralRejectReason; only with the kind no. */
  readonly reasonCode: string | null;
  readonly summary: string;
  readonly recommendation: string;
  /** YYYY-MM-DD */
  readonly decidedOn: string;
}

export type DecisionRefusal =
  | { readonly code: "decisionMissing" }
  | { readonly code: "interventionMissing" }
  | { readonly code: "rejectReasonMissing" }
  | { readonly code: "recommendationMissing" }
  | { readonly code: "decidedInFuture" }
  | { readonly code: "decidedBeforeSent"; readonly sentOn: string };

export type TypedDecision = Omit<Decision, "kind" | "decidedOn"> & {
  readonly kind: DecisionKind | null;
  readonly decidedOn: string | null;
};

type Days = { readonly sentOn: string; readonly today: string };

/** Is all there that the sender needs, and is the day possible? What does not belong to the kind falls away. */
export function checkDecision(
  typed: TypedDecision,
  { sentOn, today }: Days,
): Outcome<Decision, DecisionRefusal> {
  const { kind } = typed;
  if (kind === null) return refused({ code: "decisionMissing" });
  if (kind === "intervention" && typed.interventionId === null)
    return refused({ code: "interventionMissing" });
  if (kind === "no" && typed.reasonCode === null) return refused({ code: "rejectReasonMissing" });
  if (typed.recommendation.trim() === "") return refused({ code: "recommendationMissing" });
  const decidedOn = typed.decidedOn ?? today;
  if (decidedOn > today) return refused({ code: "decidedInFuture" });
  if (decidedOn < sentOn) return refused({ code: "decidedBeforeSent", sentOn });
  return done({
    kind,
    interventionId: kind === "intervention" ? typed.interventionId : null,
    reasonCode: kind === "no" ? typed.reasonCode : null,
    summary: typed.summary.trim(),
    recommendation: typed.recommendation.trim(),
    decidedOn,
  });
}

type Stored = Pick<Decision, "kind" | "interventionId" | "summary" | "recommendation" | "decidedOn">;

/** True for a second post of the very same decision. */
export function isSameDecision(one: Stored, other: Stored): boolean {
  return (
    isSameOutcome(one, other) &&
    one.summary === other.summary &&
    one.recommendation === other.recommendation &&
    one.decidedOn === other.decidedOn
  );
}

/** True where only the words or the day differ, so that the referral's own answer stands. */
export function isSameOutcome(
  one: Pick<Stored, "kind" | "interventionId">,
  other: Pick<Stored, "kind" | "interventionId">,
): boolean {
  return one.kind === other.kind && one.interventionId === other.interventionId;
}

/** Whole days from sent to decided. */
export function leadDays(sentOn: string, decidedOn: string): number {
  return Temporal.PlainDate.from(sentOn).until(decidedOn, { largestUnit: "days" }).days;
}
