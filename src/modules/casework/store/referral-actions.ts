import type { Work } from "../../../platform/db/work.ts";
import type { ReferralAction } from "../model/referral/referral.ts";
import type { ReferralActionKind } from "../model/referral/referral-state.ts";

export type NewAction = {
  readonly kind: ReferralActionKind;
  readonly reason?: string | undefined;
  readonly data?: object | undefined;
};

/** Appends to the case. `sequence` is the version the referral has after the action; a taken one throws. */
export async function appendAction(
  work: Work,
  referralId: string,
  sequence: number,
  action: NewAction,
): Promise<void> {
  await work.tx
    .insertInto("party.referral_action")
    .values({
      association_id: work.actor.associationId,
      id: work.newId(),
      referral_id: referralId,
      sequence,
      kind: action.kind,
      at: work.now.toString(),
      by_user: work.actor.userId,
      reason: action.reason ?? "",
      data: JSON.stringify(action.data ?? {}),
    })
    .execute();
}

/** All actions in order. */
export async function readActions(work: Work, referralId: string): Promise<readonly ReferralAction[]> {
  const rows = await work.tx
    .selectFrom("party.referral_action")
    .select(["sequence", "kind", "at", "by_user as byUser", "reason", "data"])
    .where("referral_id", "=", referralId)
    .orderBy("sequence")
    .execute();
  return rows.map((row) => ({ ...row, kind: row.kind as ReferralActionKind }));
}
