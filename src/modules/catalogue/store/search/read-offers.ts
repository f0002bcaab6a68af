import type { BareWork } from "../../../../platform/db/work.ts";

/** Another association offers a document, to those who live in some municipalities. */
export interface Offer {
  readonly ownerId: string;
  readonly position: number;
  readonly byId: string;
  readonly byName: string;
  readonly municipalities: readonly string[];
}

/** Offers that the owner has agreed to, over the whole country: some hundreds at most. */
export async function readOffers(work: BareWork): Promise<readonly Offer[]> {
  return await work.tx
    .selectFrom("catalogue.offer as offer")
    .innerJoin("catalogue.search_document as document", (join) =>
      join
        .onRef("document.association_id", "=", "offer.owner_id")
        .onRef("document.entry_id", "=", "offer.entry_id"),
    )
    .innerJoin("catalogue.publisher as publisher", "publisher.association_id", "offer.association_id")
    .select(["offer.owner_id as ownerId", "document.position", "offer.association_id as byId"])
    .select(["publisher.name as byName", "offer.municipalities"])
    .where("offer.state", "=", "accepted")
    .orderBy("publisher.name")
    .execute();
}
