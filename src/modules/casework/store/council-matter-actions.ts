import { sql } from "kysely";
import type { Work } from "../../../platform/db/work.ts";
import type { ReferralState } from "../model/referral/referral-state.ts";

export type MatterAction = {
  readonly kind: "decide" | "correct";
  readonly at: string;
  readonly byUser: string;
  readonly reason: string;
  readonly data: unknown;
};

/** `sequence` is the version the matter has after the action; a taken one throws. */
export async function appendMatterAction(
  work: Work,
  matterId: string,
  sequence: number,
  action: Pick<MatterAction, "kind" | "reason"> & { readonly data: object },
): Promise<void> {
  await work.tx
    .insertInto("party.council_matter_action")
    .values({
      association_id: work.actor.associationId,
      id: work.newId(),
      matter_id: matterId,
      sequence,
      kind: action.kind,
      at: work.now.toString(),
      by_user: work.actor.userId,
      reason: action.reason,
      data: JSON.stringify(action.data),
    })
    .execute();
}

export async function readMatterActions(work: Work, matterId: string): Promise<readonly MatterAction[]> {
  const rows = await work.tx
    .selectFrom("party.council_matter_action")
    .select(["kind", "at", "reason", "data", "by_user as byUser"])
    .where("matter_id", "=", matterId)
    .orderBy("sequence")
    .execute();
  return rows.map((row) => ({ ...row, kind: row.kind as MatterAction["kind"] }));
}

/**
 * Takes back a referral that the council handed on, whoever of the council did it. "withdrawn" when it is taken back, now or
 * before; another state where it has been answered; null where there is no such referral.
 */
export async function takeBackForwarded(
  work: Work,
  councilReferralId: string,
  forwardedId: string,
  reason: string,
): Promise<ReferralState | null> {
  const { rows } = await sql<{ state: string | null }>`
    select party.take_back_forwarded(${councilReferralId}::uuid, ${forwardedId}::uuid, ${work.newId()}::uuid, ${work.newId()}::uuid, ${reason}) as state`.execute(
    work.tx,
  );
  return (rows[0]?.state ?? null) as ReferralState | null;
}
