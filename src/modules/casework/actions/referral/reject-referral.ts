import type { Work } from "../../../../platform/db/work.ts";
import type { Outcome } from "../../../../platform/values/outcome.ts";
import { refused } from "../../../../platform/values/outcome.ts";
import { codesOf } from "../../../associations/index.ts";
import type { Referral } from "../../model/referral/referral.ts";
import { insertNotice } from "../../store/notice.ts";
import type { ReferralNotFound, StepRefusal } from "./take-step.ts";
import { loadReferral, takeStep } from "./take-step.ts";

export type RejectRefusal =
  | ReferralNotFound
  | StepRefusal
  | { readonly code: "reasonUnknown" }
  | { readonly code: "textMissing" };

/** The receiver does not take the person on: a coded reason for the statistics and words for the sender. */
export async function rejectReferral(
  work: Work,
  seen: { readonly id: string; readonly version: number },
  reasonCode: string,
  text: string,
): Promise<Outcome<Referral, RejectRefusal>> {
  const found = await loadReferral(work, seen.id);
  if (!found.ok) return found;
  const reasons = await codesOf(work, "referralRejectReason");
  if (!reasons.some(({ code }) => code === reasonCode)) return refused({ code: "reasonUnknown" });
  if (text.trim() === "") return refused({ code: "textMissing" });
  const change = { stateReason: reasonCode, stateText: text.trim(), answeredAt: work.now.toString() };
  const rejected = await takeStep(
    work,
    { ...found.value, version: seen.version },
    { kind: "reject", reason: text.trim(), change, data: { reasonCode } },
  );
  if (rejected.ok) await insertNotice(work, { userId: found.value.createdBy }, "referralRejected", seen.id);
  return rejected;
}
