import type { BareWork, Work } from "../../../platform/db/work.ts";
import type { Seat } from "../model/seat.ts";

export async function readSeats(work: BareWork, reportId: string): Promise<readonly Seat[]> {
  return await work.tx
    .selectFrom("association.report_signature")
    .select(["role", "name", "member_id as memberId", "signed_on as signedOn"])
    .where("report_id", "=", reportId)
    .orderBy("sort")
    .execute();
}

/** Puts these seats, in this order, in place of those that were. */
export async function replaceSeats(work: Work, reportId: string, seats: readonly Seat[]): Promise<void> {
  await work.tx.deleteFrom("association.report_signature").where("report_id", "=", reportId).execute();
  if (seats.length === 0) return;
  await work.tx
    .insertInto("association.report_signature")
    .values(
      seats.map((seat, sort) => ({
        association_id: work.actor.associationId,
        report_id: reportId,
        sort,
        role: seat.role,
        name: seat.name,
        member_id: seat.memberId,
        signed_on: seat.signedOn,
      })),
    )
    .execute();
}
