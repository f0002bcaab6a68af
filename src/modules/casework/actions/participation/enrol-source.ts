import type { Work } from "../../../../platform/db/work.ts";
import type { Outcome } from "../../../../platform/values/outcome.ts";
import { done, refused } from "../../../../platform/values/outcome.ts";
import type { Referral } from "../../model/referral/referral.ts";
import type { ReferralState } from "../../model/referral/referral-state.ts";
import { forwardedByCouncil, readParticipationsFrom } from "../../store/participation.ts";
import type { ReferralNotFound } from "../referral/take-step.ts";
import { loadReferral } from "../referral/take-step.ts";
import { registrationErrorCodes } from "./registration-errors.ts";

export type SourceRefusal =
  | ReferralNotFound
  | { readonly code: "referralNotAccepted"; readonly state: ReferralState }
  | { readonly code: "referralToOther" }
  | { readonly code: "referralUsed"; readonly participationId: string }
  | { readonly code: "personNotSeen" };

/** Where the person comes from. `personId` is null where the form tells who it is. */
export interface EnrolSource {
  readonly personId: string | null;
  readonly throughCouncil: boolean;
  readonly referral: Referral | null;
}

type Asked = {
  readonly referralId: string | null;
  readonly personId: string | null;
  readonly interventionId: string;
};

/** An accepted referral to this intervention that nobody has been enrolled on, or a person, or neither. */
export async function enrolSource(work: Work, asked: Asked): Promise<Outcome<EnrolSource, SourceRefusal>> {
  if (asked.referralId === null)
    return done({ personId: asked.personId, throughCouncil: false, referral: null });
  const found = await loadReferral(work, asked.referralId);
  if (!found.ok) return found;
  const { receiver, state, personId, id, forwardedFrom } = found.value;
  if (receiver.id !== asked.interventionId) return refused({ code: "referralToOther" });
  if (state !== "accepted") return refused({ code: "referralNotAccepted", state });
  const errors = await registrationErrorCodes(work);
  const used = (await readParticipationsFrom(work, id)).find(
    ({ exitReason }) => !errors.has(exitReason ?? ""),
  );
  if (used !== undefined) return refused({ code: "referralUsed", participationId: used.id });
  const throughCouncil = forwardedFrom !== null && (await forwardedByCouncil(work, id));
  return done({ personId, throughCouncil, referral: found.value });
}
