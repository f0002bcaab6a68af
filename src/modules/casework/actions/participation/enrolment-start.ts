import type { Keyring } from "../../../../platform/crypto/index.ts";
import type { Work } from "../../../../platform/db/work.ts";
import { isId } from "../../../../platform/values/id.ts";
import type { Outcome } from "../../../../platform/values/outcome.ts";
import { done, refused } from "../../../../platform/values/outcome.ts";
import type { Person } from "../../model/person/person.ts";
import { swedishDay } from "../../model/referral/answer-due.ts";
import type { Referral } from "../../model/referral/referral.ts";
import { readPerson } from "../../store/person.ts";
import type { SourceRefusal } from "./enrol-source.ts";
import { enrolSource } from "./enrol-source.ts";

/** What the form begins with: the person and the facts that follow from the referral. */
export interface EnrolmentStart {
  readonly referral: Referral | null;
  readonly referredOn: string | null;
  readonly person: Person | null;
}

/** `asked` are the ids in the form's address; both null is a person who comes without referral. */
export async function startEnrolment(
  work: Work,
  keyring: Keyring,
  asked: { readonly referralId: string | null; readonly personId: string | null },
): Promise<Outcome<EnrolmentStart, SourceRefusal>> {
  if (asked.referralId !== null) return fromReferral(work, keyring, asked.referralId);
  if (asked.personId === null) return done({ referral: null, referredOn: null, person: null });
  const person = isId(asked.personId) ? await readPerson(work, keyring, asked.personId) : null;
  return person === null
    ? refused({ code: "personNotSeen" })
    : done({ referral: null, referredOn: null, person });
}

async function fromReferral(
  work: Work,
  keyring: Keyring,
  referralId: string,
): Promise<Outcome<EnrolmentStart, SourceRefusal>> {
  const receivers = work.actor.units;
  for (const interventionId of receivers) {
    const source = await enrolSource(work, { referralId, personId: null, interventionId });
    if (!source.ok && source.refusal.code === "referralToOther") continue;
    if (!source.ok) return source;
    const { referral, personId } = source.value;
    const person = personId === null ? null : await readPerson(work, keyring, personId);
    if (person === null || referral === null) return refused({ code: "personNotSeen" });
    return done({
      referral,
      referredOn: referral.sentAt === null ? null : swedishDay(referral.sentAt).toString(),
      person,
    });
  }
  return refused({ code: "referralNotFound" });
}
