import { recordEvent } from "../../../../platform/audit/record-event.ts";
import type { Keyring } from "../../../../platform/crypto/index.ts";
import type { Work } from "../../../../platform/db/work.ts";
import { isId } from "../../../../platform/values/id.ts";
import type { Outcome } from "../../../../platform/values/outcome.ts";
import { done, refused } from "../../../../platform/values/outcome.ts";
import type { Participation } from "../../model/participation/participation.ts";
import type { Person } from "../../model/person/person.ts";
import { readParticipationsOf } from "../../store/participation.ts";
import type { PersonReferral } from "../../store/participation-chain.ts";
import { readReferralsOf } from "../../store/participation-chain.ts";
import { readPerson } from "../../store/person.ts";

export interface PersonPage {
  readonly person: Person;
  readonly participations: readonly Participation[];
  readonly referrals: readonly PersonReferral[];
}

/** One human being and everything of theirs that the actor may open. */
export async function readPersonPage(
  work: Work,
  keyring: Keyring,
  personId: string,
): Promise<Outcome<PersonPage, { readonly code: "personNotSeen" }>> {
  const person = isId(personId) ? await readPerson(work, keyring, personId) : null;
  if (person === null) return refused({ code: "personNotSeen" });
  await recordEvent(work, { event: "person.read", personId, subjectId: personId });
  return done({
    person,
    participations: await readParticipationsOf(work, personId),
    referrals: await readReferralsOf(work, personId),
  });
}
