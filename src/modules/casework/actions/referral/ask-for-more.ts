import type { Work } from "../../../../platform/db/work.ts";
import type { Outcome } from "../../../../platform/values/outcome.ts";
import { refused } from "../../../../platform/values/outcome.ts";
import type { Referral } from "../../model/referral/referral.ts";
import { insertNotice } from "../../store/notice.ts";
import type { ReferralNotFound, StepRefusal } from "./take-step.ts";
import { loadReferral, takeStep } from "./take-step.ts";

export type AskRefusal = ReferralNotFound | StepRefusal | { readonly code: "textMissing" };

/** The receiver wants to know more before it answers; the sender is told. */
export async function askForMore(
  work: Work,
  seen: { readonly id: string; readonly version: number },
  text: string,
): Promise<Outcome<Referral, AskRefusal>> {
  const found = await loadReferral(work, seen.id);
  if (!found.ok) return found;
  if (text.trim() === "") return refused({ code: "textMissing" });
  const asked = await takeStep(
    work,
    { ...found.value, version: seen.version },
    { kind: "askForMore", reason: text.trim(), change: { stateText: text.trim() } },
  );
  if (asked.ok) await insertNotice(work, { userId: found.value.createdBy }, "referralMoreWanted", seen.id);
  return asked;
}
