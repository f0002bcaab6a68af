import type { Work } from "../../../../platform/db/work.ts";
import type { Outcome } from "../../../../platform/values/outcome.ts";
import { refused } from "../../../../platform/values/outcome.ts";
import type { Referral } from "../../model/referral/referral.ts";
import type { ReferralNotFound, StepRefusal } from "./take-step.ts";
import { loadReferral, takeStep } from "./take-step.ts";
import { tellReceiver } from "./tell-receiver.ts";

export type AnswerRefusal = ReferralNotFound | StepRefusal | { readonly code: "textMissing" };

/** The sender answers what the receiver asked; the referral waits for the receiver again. */
export async function answerQuestion(
  work: Work,
  seen: { readonly id: string; readonly version: number },
  text: string,
): Promise<Outcome<Referral, AnswerRefusal>> {
  const found = await loadReferral(work, seen.id);
  if (!found.ok) return found;
  if (text.trim() === "") return refused({ code: "textMissing" });
  const answered = await takeStep(
    work,
    { ...found.value, version: seen.version },
    { kind: "answerQuestion", reason: text.trim(), change: { stateText: text.trim() } },
  );
  if (answered.ok) await tellReceiver(work, found.value, "referralAnsweredQuestion");
  return answered;
}
