import type { Keyring } from "../../../platform/crypto/index.ts";
import type { Work } from "../../../platform/db/work.ts";
import { PersonalIdentityNumber } from "../../../platform/values/personal-identity-number.ts";
import type { NamePrefixes } from "../model/participation/search-query.ts";
import { endOfPrefix } from "../model/participation/search-query.ts";

const purpose = "personalIdentityNumber";

/** A person as found. What is shown is opened with `hitFrom`, since opening numbers of those not shown costs most of a search. */
export interface FoundPerson {
  readonly id: string;
  readonly givenName: string | null;
  readonly familyName: string | null;
  readonly municipalityId: string | null;
  readonly cipher: Uint8Array | null;
}

export interface PersonHit extends Omit<FoundPerson, "cipher"> {
  /** Birth date and dots; null where the number is not known. */
  readonly maskedNumber: string | null;
}

function selectHits(work: Work) {
  return work.tx
    .selectFrom("party.person")
    .select([
      "id",
      "given_name as givenName",
      "family_name as familyName",
      "municipality_id as municipalityId",
      "number_cipher as cipher",
    ])
    .where("association_id", "=", work.actor.associationId)
    .where("protected_identity", "=", false);
}

/** Persons within the actor's sight whose names begin so. Only >= and < are used: LIKE would read every row under row security. */
export async function findByName(
  work: Work,
  { given, family }: NamePrefixes,
  limit: number,
): Promise<readonly FoundPerson[]> {
  const first = family === "" ? "search_given" : "search_family";
  let query = selectHits(work);
  if (family !== "")
    query = query.where("search_family", ">=", family).where("search_family", "<", endOfPrefix(family));
  if (given !== "")
    query = query.where("search_given", ">=", given).where("search_given", "<", endOfPrefix(given));
  return query.orderBy("association_id").orderBy(first).limit(limit).execute();
}

/** At most one: a number is one human being in an association. */
export async function findByNumber(
  work: Work,
  keyring: Keyring,
  number: PersonalIdentityNumber,
): Promise<readonly FoundPerson[]> {
  const indexes = keyring
    .indexes(number.reveal(), purpose, work.actor.associationId)
    .map((index) => Buffer.from(index));
  return selectHits(work).where("number_index", "in", indexes).limit(2).execute();
}

export function hitFrom(work: Work, keyring: Keyring, { cipher, ...row }: FoundPerson): PersonHit {
  const opened = cipher === null ? null : keyring.decrypt(cipher, purpose, work.actor.associationId);
  const number = opened?.ok === true ? PersonalIdentityNumber.fromTwelveDigits(opened.value) : null;
  return { ...row, maskedNumber: number?.ok === true ? number.value.masked() : null };
}

export interface HitParticipation {
  readonly id: string;
  readonly personId: string;
  readonly interventionId: string;
  readonly exitedOn: string | null;
}

/** The actor's participations of the persons found, newest first. */
export async function participationsOfHits(
  work: Work,
  personIds: readonly string[],
): Promise<readonly HitParticipation[]> {
  if (personIds.length === 0) return [];
  return work.tx
    .selectFrom("party.participation")
    .select(["id", "person_id as personId", "intervention_id as interventionId", "exited_on as exitedOn"])
    .where("association_id", "=", work.actor.associationId)
    .where("person_id", "in", [...personIds])
    .orderBy("enrolled_on", "desc")
    .execute();
}
