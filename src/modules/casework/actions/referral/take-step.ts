import { recordEvent } from "../../../../platform/audit/record-event.ts";
import type { Work } from "../../../../platform/db/work.ts";
import { isId } from "../../../../platform/values/id.ts";
import type { Outcome } from "../../../../platform/values/outcome.ts";
import { done, refused } from "../../../../platform/values/outcome.ts";
import type { Referral } from "../../model/referral/referral.ts";
import { sidesOf } from "../../model/referral/referral.ts";
import type { NotPossibleNow, ReferralActionKind } from "../../model/referral/referral-state.ts";
import { sideOf, stateAfter } from "../../model/referral/referral-state.ts";
import { readReferral, updateReferral } from "../../store/referral.ts";
import type { NewAction } from "../../store/referral-actions.ts";
import { appendAction } from "../../store/referral-actions.ts";

export type ReferralNotFound = { readonly code: "referralNotFound" };
export type StepRefusal =
  | NotPossibleNow
  | { readonly code: "notYourStep"; readonly action: ReferralActionKind }
  | { readonly code: "changedMeanwhile" };

type Step = NewAction & {
  readonly kind: Exclude<ReferralActionKind, "create">;
  readonly change?: Partial<Referral>;
};

/** The referral with the id, where the reader sent or received it. An id that is none is simply not found. */
export async function loadReferral(work: Work, id: string): Promise<Outcome<Referral, ReferralNotFound>> {
  const referral = isId(id) ? await readReferral(work, id) : null;
  return referral === null ? refused({ code: "referralNotFound" }) : done(referral);
}

/**
 * One action on a referral: asks the model whether it may follow, writes the state that does, the action and the log.
 * `referral.version` is what the caller has seen; a newer one in the database refuses.
 */
export async function takeStep(
  work: Work,
  referral: Referral,
  step: Step,
): Promise<Outcome<Referral, StepRefusal>> {
  if (!sidesOf(referral, work.actor).includes(sideOf(step.kind)))
    return refused({ code: "notYourStep", action: step.kind });
  const state = stateAfter(referral.state, step.kind);
  if (!state.ok) return state;
  const next = { ...referral, ...step.change, state: state.value, version: referral.version + 1 };
  if (!(await updateReferral(work, next, referral.version))) return refused({ code: "changedMeanwhile" });
  await appendAction(work, referral.id, next.version, step);
  await recordEvent(work, {
    event: `referral.${step.kind}`,
    personId: referral.personId,
    subjectId: referral.id,
  });
  return done(next);
}
