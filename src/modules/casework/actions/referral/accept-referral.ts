import type { Keyring } from "../../../../platform/crypto/index.ts";
import type { Work } from "../../../../platform/db/work.ts";
import type { Outcome } from "../../../../platform/values/outcome.ts";
import { refused } from "../../../../platform/values/outcome.ts";
import type { Referral } from "../../model/referral/referral.ts";
import { insertNotice } from "../../store/notice.ts";
import { undecidedDuplicates } from "./find-duplicates.ts";
import type { ReferralNotFound, StepRefusal } from "./take-step.ts";
import { loadReferral, takeStep } from "./take-step.ts";

export type AcceptRefusal = ReferralNotFound | StepRefusal | { readonly code: "duplicateUndecided" };

/** The receiver takes the person on. Not before it has decided what to make of signs of a duplicate. */
export async function acceptReferral(
  work: Work,
  keyring: Keyring,
  seen: { readonly id: string; readonly version: number },
  text: string,
): Promise<Outcome<Referral, AcceptRefusal>> {
  const found = await loadReferral(work, seen.id);
  if (!found.ok) return found;
  if ((await undecidedDuplicates(work, keyring, found.value)).length > 0)
    return refused({ code: "duplicateUndecided" });
  const change = { stateText: text.trim(), answeredAt: work.now.toString() };
  const accepted = await takeStep(
    work,
    { ...found.value, version: seen.version },
    { kind: "accept", reason: text.trim(), change },
  );
  if (accepted.ok) await insertNotice(work, { userId: found.value.createdBy }, "referralAccepted", seen.id);
  return accepted;
}
