import type { Keyring } from "../../../../platform/crypto/index.ts";
import type { Work } from "../../../../platform/db/work.ts";
import type { Person } from "../../model/person/person.ts";
import type { DuplicateFinding } from "../../model/referral/duplicate.ts";
import { isSimilar } from "../../model/referral/duplicate.ts";
import type { Referral } from "../../model/referral/referral.ts";
import { personsWithFamilyName, readPerson } from "../../store/person.ts";
import {
  hasDuplicateDecision,
  openReferralsOf,
  runningParticipationsOf,
} from "../../store/referral-duplicates.ts";

/** Signs that the person or the matter is known already, among what the reader's own unit holds. */
export async function findDuplicates(
  work: Work,
  keyring: Keyring,
  referral: Referral,
): Promise<readonly DuplicateFinding[]> {
  const [open, running] = [
    await openReferralsOf(work, referral),
    await runningParticipationsOf(work, referral.personId),
  ];
  const person = await readPerson(work, keyring, referral.personId);
  return [
    ...open.map((row) => ({ kind: "openReferral" as const, ...row })),
    ...running.map((row) => ({ kind: "runningParticipation" as const, ...row })),
    ...(person === null ? [] : await similarPersons(work, keyring, person)),
  ];
}

/** The same, or nothing where the unit has already decided what to make of it. */
export async function undecidedDuplicates(
  work: Work,
  keyring: Keyring,
  referral: Referral,
): Promise<readonly DuplicateFinding[]> {
  return (await hasDuplicateDecision(work, referral.id)) ? [] : findDuplicates(work, keyring, referral);
}

async function similarPersons(
  work: Work,
  keyring: Keyring,
  person: Person,
): Promise<readonly DuplicateFinding[]> {
  const { familyName, givenName } = person;
  if (familyName === null || givenName === null) return [];
  const candidates = await personsWithFamilyName(work, keyring, familyName);
  return candidates
    .filter((candidate) => candidate.id !== person.id && isSimilar(likeness(person), likeness(candidate)))
    .map(({ id }) => ({ kind: "similarPerson", personId: id }));
}

function likeness(person: Person) {
  return {
    givenName: person.givenName ?? "",
    familyName: person.familyName ?? "",
    birthYear: person.number?.bornOn.year ?? null,
  };
}
