import type { Work } from "../../../platform/db/work.ts";

/** Other referrals of the same person that wait for an answer or have not been enrolled on, as far as the reader sees them. */
export async function openReferralsOf(
  work: Work,
  referral: { readonly id: string; readonly personId: string; readonly forwardedFrom: string | null },
) {
  const rows = await work.tx
    .selectFrom("party.referral")
    .select(["id as referralId", "sent_at as sentAt"])
    .where("person_id", "=", referral.personId)
    .where("id", "!=", referral.id)
    .where("state", "in", ["sent", "moreInformationWanted"])
    .execute();
  return rows.filter(({ referralId }) => referralId !== referral.forwardedFrom);
}

export function runningParticipationsOf(work: Work, personId: string) {
  return work.tx
    .selectFrom("party.participation")
    .select(["id as participationId", "enrolled_on as enrolledOn"])
    .where("person_id", "=", personId)
    .where("exited_on", "is", null)
    .execute();
}

export async function hasDuplicateDecision(work: Work, referralId: string): Promise<boolean> {
  const row = await work.tx
    .selectFrom("party.referral_action")
    .select("sequence")
    .where("referral_id", "=", referralId)
    .where("kind", "=", "decideDuplicate")
    .executeTakeFirst();
  return row !== undefined;
}
