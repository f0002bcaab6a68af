import type { Work } from "../../../../platform/db/work.ts";
import type { Outcome } from "../../../../platform/values/outcome.ts";
import { done, refused } from "../../../../platform/values/outcome.ts";
import type { Referral } from "../../model/referral/referral.ts";
import type { ContentField } from "../../model/referral/referral-content.ts";
import { changesBetween } from "../../model/referral/referral-content.ts";
import type { ReferralNotFound, StepRefusal } from "./take-step.ts";
import { loadReferral, takeStep } from "./take-step.ts";
import { tellReceiver } from "./tell-receiver.ts";

export type SupplementRefusal =
  | ReferralNotFound
  | StepRefusal
  | { readonly code: "amendReasonMissing" }
  | { readonly code: "questionMissing" };

/** The sender changes a referral that has been sent: with a reason, and what stood there before is kept in the case. */
export async function supplementReferral(
  work: Work,
  seen: { readonly id: string; readonly version: number },
  after: Pick<Referral, ContentField>,
  reason: string,
): Promise<Outcome<Referral, SupplementRefusal>> {
  const found = await loadReferral(work, seen.id);
  if (!found.ok) return found;
  const changes = changesBetween(found.value, after);
  if (changes.length === 0) return done(found.value);
  if (after.question.trim() === "") return refused({ code: "questionMissing" });
  if (reason.trim() === "") return refused({ code: "amendReasonMissing" });
  const amended = await takeStep(
    work,
    { ...found.value, version: seen.version },
    { kind: "amend", reason: reason.trim(), change: after, data: { changes } },
  );
  if (amended.ok && amended.value.sentAt !== null) await tellReceiver(work, found.value, "referralAmended");
  return amended;
}
