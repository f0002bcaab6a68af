import type { BareWork, Work } from "../../../../platform/db/work.ts";
import type { Offer } from "../../model/shared/shared.ts";

function offers(work: BareWork) {
  return work.tx
    .selectFrom("catalogue.offer as offer")
    .innerJoin("catalogue.publisher as asker", "asker.association_id", "offer.association_id")
    .innerJoin("catalogue.publisher as owner", "owner.association_id", "offer.owner_id")
    .innerJoin("catalogue.published as entry", (join) =>
      join
        .onRef("entry.association_id", "=", "offer.owner_id")
        .onRef("entry.entry_id", "=", "offer.entry_id"),
    )
    .distinctOn(["offer.association_id", "offer.owner_id", "offer.entry_id"])
    .select(["offer.association_id as associationId", "asker.name as associationName"])
    .select(["offer.owner_id as ownerId", "owner.name as ownerName", "owner.slug as ownerSlug"])
    .select(["offer.entry_id as entryId", "entry.name as entryName", "entry.slug as entrySlug"])
    .select(["offer.municipalities", "offer.contact", "offer.state"])
    .orderBy("offer.association_id")
    .orderBy("offer.owner_id")
    .orderBy("offer.entry_id")
    .orderBy("entry.edition", "desc");
}

/** Those the association has asked for or is asked about, of entries that are on the shelf. */
export async function readOffers(work: Work): Promise<readonly Offer[]> {
  const { associationId } = work.actor;
  const rows = await offers(work)
    .where((one) =>
      one.or([one("offer.association_id", "=", associationId), one("offer.owner_id", "=", associationId)]),
    )
    .execute();
  return rows.map((row) => ({ ...row, state: row.state as Offer["state"] }));
}

/** Who else offers the entry, for its readers. */
export async function readOffersOf(
  work: BareWork,
  entry: { readonly associationId: string; readonly entryId: string },
): Promise<readonly Offer[]> {
  const rows = await offers(work)
    .where("offer.owner_id", "=", entry.associationId)
    .where("offer.entry_id", "=", entry.entryId)
    .where("offer.state", "=", "accepted")
    .execute();
  return rows.map((row) => ({ ...row, state: row.state as Offer["state"] }));
}

export interface NewOffer {
  readonly ownerId: string;
  readonly entryId: string;
  readonly municipalities: readonly string[];
  readonly contact: string;
}

/** False where the association has asked already. */
export async function insertOffer(work: Work, offer: NewOffer): Promise<boolean> {
  const result = await work.tx
    .insertInto("catalogue.offer")
    .values({
      association_id: work.actor.associationId,
      ...{ owner_id: offer.ownerId, entry_id: offer.entryId, contact: offer.contact },
      municipalities: [...offer.municipalities],
      asked_at: work.now.toString(),
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  return (result.numInsertedOrUpdatedRows ?? 0n) > 0n;
}

/** The owner's answer; false where nobody has asked. */
export async function answerOffer(
  work: Work,
  offer: { readonly associationId: string; readonly entryId: string },
  state: "accepted" | "declined",
): Promise<boolean> {
  const result = await work.tx
    .updateTable("catalogue.offer")
    .set({ state, answered_at: work.now.toString() })
    .where("association_id", "=", offer.associationId)
    .where("owner_id", "=", work.actor.associationId)
    .where("entry_id", "=", offer.entryId)
    .executeTakeFirst();
  return result.numUpdatedRows > 0n;
}

/** Takes back one's own asking or offer; false where there is none. */
export async function deleteOffer(
  work: Work,
  offer: { readonly ownerId: string; readonly entryId: string },
): Promise<boolean> {
  const result = await work.tx
    .deleteFrom("catalogue.offer")
    .where("association_id", "=", work.actor.associationId)
    .where("owner_id", "=", offer.ownerId)
    .where("entry_id", "=", offer.entryId)
    .executeTakeFirst();
  return result.numDeletedRows > 0n;
}
