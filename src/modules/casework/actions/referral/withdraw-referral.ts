import type { Work } from "../../../../platform/db/work.ts";
import type { Outcome } from "../../../../platform/values/outcome.ts";
import { refused } from "../../../../platform/values/outcome.ts";
import { codesOf } from "../../../associations/index.ts";
import type { Referral } from "../../model/referral/referral.ts";
import type { ReferralNotFound, StepRefusal } from "./take-step.ts";
import { loadReferral, takeStep } from "./take-step.ts";
import { tellReceiver } from "./tell-receiver.ts";

export type WithdrawRefusal = ReferralNotFound | StepRefusal | { readonly code: "reasonUnknown" };

/** The sender takes the referral back; the receiver is told, unless it was never sent. */
export async function withdrawReferral(
  work: Work,
  seen: { readonly id: string; readonly version: number },
  reasonCode: string,
  text: string,
): Promise<Outcome<Referral, WithdrawRefusal>> {
  const found = await loadReferral(work, seen.id);
  if (!found.ok) return found;
  const reasons = await codesOf(work, "referralWithdrawReason");
  if (!reasons.some(({ code }) => code === reasonCode)) return refused({ code: "reasonUnknown" });
  const change = { stateReason: reasonCode, stateText: text.trim() };
  const withdrawn = await takeStep(
    work,
    { ...found.value, version: seen.version },
    { kind: "withdraw", reason: text.trim(), change, data: { reasonCode } },
  );
  if (withdrawn.ok && found.value.sentAt !== null) await tellReceiver(work, found.value, "referralWithdrawn");
  return withdrawn;
}
