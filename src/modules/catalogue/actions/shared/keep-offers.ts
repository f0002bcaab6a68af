import { recordEvent } from "../../../../platform/audit/record-event.ts";
import type { Work } from "../../../../platform/db/work.ts";
import type { Outcome } from "../../../../platform/values/outcome.ts";
import { done, refused } from "../../../../platform/values/outcome.ts";
import { municipalitiesOf } from "../../../associations/index.ts";
import type { SharedRefusal } from "../../model/shared/shared.ts";
import { readPublished } from "../../store/published.ts";
import { copyPublisher } from "../../store/publisher.ts";
import { answerOffer, deleteOffer, insertOffer } from "../../store/shared/offers.ts";

/** Asks another association to let its entry be offered in one's own municipalities too. */
export async function askToOffer(
  work: Work,
  asked: { readonly association: string; readonly entry: string; readonly contact: string },
): Promise<
  Outcome<
    string,
    Extract<
      SharedRefusal,
      { code: "catalogue.entryNotShown" | "catalogue.ownEntry" | "catalogue.offerKnown" }
    >
  >
> {
  const entry = await readPublished(work, asked.association, asked.entry);
  if (entry === null) return refused({ code: "catalogue.entryNotShown" });
  if (entry.associationId === work.actor.associationId) return refused({ code: "catalogue.ownEntry" });
  await copyPublisher(work);
  const added = await insertOffer(work, {
    ownerId: entry.associationId,
    entryId: entry.entryId,
    municipalities: (await municipalitiesOf(work)).map(({ code }) => code),
    contact: asked.contact,
  });
  if (!added) return refused({ code: "catalogue.offerKnown" });
  await recordEvent(work, { event: "catalogueOffer.ask", subjectId: entry.entryId });
  return done(entry.content.texts.sv?.name ?? "");
}

type OfferOutcome = Outcome<void, Extract<SharedRefusal, { code: "catalogue.offerGone" }>>;

/** The owner says yes or no, and may change the answer. */
export async function decideOffer(
  work: Work,
  offer: { readonly associationId: string; readonly entryId: string },
  state: "accepted" | "declined",
): Promise<OfferOutcome> {
  if (!(await answerOffer(work, offer, state))) return refused({ code: "catalogue.offerGone" });
  await recordEvent(work, { event: "catalogueOffer.answer", subjectId: offer.entryId, detail: { state } });
  return done();
}

/** One stops asking or offering; the owner's entry stays as it is. */
export async function withdrawOffer(
  work: Work,
  offer: { readonly ownerId: string; readonly entryId: string },
): Promise<OfferOutcome> {
  if (!(await deleteOffer(work, offer))) return refused({ code: "catalogue.offerGone" });
  await recordEvent(work, { event: "catalogueOffer.withdraw", subjectId: offer.entryId });
  return done();
}
