import type { Work } from "../../../platform/db/work.ts";

/** Puts a referral that has just been sent to a council into the council's queue. Not twice for the same sending. */
export async function createMatterForReferral(
  work: Work,
  councilId: string,
  referralId: string,
): Promise<void> {
  await work.tx
    .insertInto("party.council_matter")
    .values({
      association_id: work.actor.associationId,
      id: work.newId(),
      council_id: councilId,
      referral_id: referralId,
    })
    .execute();
}
