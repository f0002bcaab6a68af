import type { Keyring } from "../../../../platform/crypto/index.ts";
import type { Work } from "../../../../platform/db/work.ts";
import type { Outcome } from "../../../../platform/values/outcome.ts";
import { done, refused } from "../../../../platform/values/outcome.ts";
import { interventionById } from "../../../interventions/index.ts";
import type { Person } from "../../model/person/person.ts";
import { outsideAges } from "../../model/referral/receiver.ts";
import type { Referral } from "../../model/referral/referral.ts";
import type { ReferralContent } from "../../model/referral/referral-content.ts";
import type { Remaining } from "../../model/referral/what-remains.ts";
import { whatRemains } from "../../model/referral/what-remains.ts";
import type { AttachmentRow } from "../../store/attachment.ts";
import { readAttachments } from "../../store/attachment.ts";
import { readPerson } from "../../store/person.ts";
import { readContent } from "./referral-draft.ts";
import { groundedContent } from "./send-referral.ts";
import type { ReferralNotFound } from "./take-step.ts";
import { loadReferral } from "./take-step.ts";

export interface StoredDraft {
  readonly referral: Referral;
  readonly person: Person;
  readonly content: ReferralContent;
  readonly attachments: readonly AttachmentRow[];
  /** What is missing before it may be sent. */
  readonly remaining: readonly Remaining[];
  /** Where the person's age lies outside the receiver's: both, in whole years. Said to the sender, never a hindrance. */
  readonly outsideAges: OutsideAges | null;
}

export interface OutsideAges {
  readonly age: number;
  readonly ageFrom: number | null;
  readonly ageTo: number | null;
}

/** A draft of the reader's own; one that has been sent is no draft any more. */
export async function readDraft(
  work: Work,
  keyring: Keyring,
  id: string,
): Promise<Outcome<StoredDraft, ReferralNotFound | { readonly code: "alreadySent" }>> {
  const found = await loadReferral(work, id);
  if (!found.ok) return found;
  const referral = found.value;
  if (referral.createdBy !== work.actor.userId) return refused({ code: "referralNotFound" });
  if (referral.state !== "draft") return refused({ code: "alreadySent" });
  const person = await readPerson(work, keyring, referral.personId);
  if (person === null) return refused({ code: "referralNotFound" });
  const content = await readContent(work, referral);
  const remaining = whatRemains(groundedContent(work, referral, content), work.today.toString());
  const attachments = await readAttachments(work, id);
  return done({
    referral,
    person,
    content,
    attachments,
    remaining,
    outsideAges: await ages(work, referral, person),
  });
}

async function ages(work: Work, { receiver }: Referral, { number }: Person): Promise<OutsideAges | null> {
  const intervention = receiver.kind === "intervention" ? await interventionById(work, receiver.id) : null;
  if (intervention === null || number === null) return null;
  const age = number.ageOn(work.today);
  const { ageFrom, ageTo } = intervention;
  return outsideAges(intervention, age) ? { age, ageFrom, ageTo } : null;
}
