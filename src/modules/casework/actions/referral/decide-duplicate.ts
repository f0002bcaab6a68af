import type { Work } from "../../../../platform/db/work.ts";
import type { Outcome } from "../../../../platform/values/outcome.ts";
import { refused } from "../../../../platform/values/outcome.ts";
import type { DuplicateDecision } from "../../model/referral/duplicate.ts";
import type { Referral } from "../../model/referral/referral.ts";
import type { ReferralNotFound, StepRefusal } from "./take-step.ts";
import { loadReferral, takeStep } from "./take-step.ts";

export type DecideRefusal = ReferralNotFound | StepRefusal | { readonly code: "textMissing" };

/** Records what the receiver makes of the signs of a duplicate, and why. */
export async function decideDuplicate(
  work: Work,
  seen: { readonly id: string; readonly version: number },
  decision: DuplicateDecision,
  reason: string,
): Promise<Outcome<Referral, DecideRefusal>> {
  const found = await loadReferral(work, seen.id);
  if (!found.ok) return found;
  if (reason.trim() === "") return refused({ code: "textMissing" });
  return takeStep(
    work,
    { ...found.value, version: seen.version },
    { kind: "decideDuplicate", reason: reason.trim(), data: { decision } },
  );
}
