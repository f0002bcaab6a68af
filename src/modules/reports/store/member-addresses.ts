import type { BareWork, Work } from "../../../platform/db/work.ts";
import type { MemberAddress } from "../model/dispatch/dispatch.ts";

/** Addresses in use on the day, by member. */
export async function readAddresses(work: BareWork, day: string): Promise<readonly MemberAddress[]> {
  const rows = await work.tx
    .selectFrom("association.member_address as a")
    .innerJoin("association.member as m", (join) =>
      join.onRef("m.association_id", "=", "a.association_id").onRef("m.id", "=", "a.member_id"),
    )
    .where((one) => one.or([one("a.ends_on", "is", null), one("a.ends_on", ">", day)]))
    .select(["a.id", "a.member_id as memberId", "m.name as member", "a.address", "a.kind"])
    .orderBy("m.name")
    .orderBy("a.address")
    .execute();
  return rows.map((row) => ({ ...row, kind: row.kind as MemberAddress["kind"] }));
}

/** An address that was ended is taken into use again. False where it is in use already. */
export async function insertAddress(
  work: Work,
  address: Omit<MemberAddress, "id" | "member">,
): Promise<boolean> {
  const result = await work.tx
    .insertInto("association.member_address")
    .values({
      association_id: work.actor.associationId,
      id: work.newId(),
      member_id: address.memberId,
      address: address.address,
      kind: address.kind,
    })
    .onConflict((conflict) =>
      conflict
        .columns(["association_id", "member_id", "address"])
        .doUpdateSet({ ends_on: null, kind: address.kind })
        .where("association.member_address.ends_on", "is not", null),
    )
    .executeTakeFirst();
  return (result.numInsertedOrUpdatedRows ?? 0n) > 0n;
}

export async function endAddress(work: Work, id: string): Promise<boolean> {
  const result = await work.tx
    .updateTable("association.member_address")
    .set({ ends_on: work.today.toString() })
    .where("id", "=", id)
    .executeTakeFirst();
  return result.numUpdatedRows > 0n;
}
