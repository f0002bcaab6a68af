import type { Work } from "../../../platform/db/work.ts";
import type { Contact } from "../model/participation/details.ts";

/** The present ones first. */
export async function readContacts(work: Work, participationId: string): Promise<readonly Contact[]> {
  return work.tx
    .selectFrom("party.participation_contact")
    .select(["id", "name", "employer", "role", "since", "until", "user_id as userId"])
    .where("association_id", "=", work.actor.associationId)
    .where("participation_id", "=", participationId)
    .orderBy("until", (order) => order.desc().nullsFirst())
    .orderBy("since")
    .execute();
}

/** An id that is taken is the same post once more: nothing happens. */
export async function insertContact(
  work: Work,
  participationId: string,
  contact: Omit<Contact, "until">,
): Promise<void> {
  const { id, userId, name, employer, role, since } = contact;
  await work.tx
    .insertInto("party.participation_contact")
    .values({
      association_id: work.actor.associationId,
      participation_id: participationId,
      user_id: userId,
      ...{ id, name, employer, role, since },
    })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

/** False where it ended already. */
export async function endContact(
  work: Work,
  participationId: string,
  id: string,
  until: string,
): Promise<boolean> {
  const result = await work.tx
    .updateTable("party.participation_contact")
    .set({ until })
    .where("association_id", "=", work.actor.associationId)
    .where("participation_id", "=", participationId)
    .where("id", "=", id)
    .where("until", "is", null)
    .executeTakeFirst();
  return result.numUpdatedRows > 0n;
}
