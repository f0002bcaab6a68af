import { sql } from "kysely";
import type { Keyring } from "../../../platform/crypto/index.ts";
import type { Work } from "../../../platform/db/work.ts";
import { PersonalIdentityNumber } from "../../../platform/values/personal-identity-number.ts";
import type { Person } from "../model/person/person.ts";
import type { CheckedPerson, Sex } from "../model/person/person-input.ts";
import { searchText } from "../model/person/search-text.ts";

const purpose = "personalIdentityNumber";

/** The id of the association's one row for a number, or null. Nothing else of the person is told. */
export async function personIdByNumber(
  work: Work,
  keyring: Keyring,
  number: PersonalIdentityNumber,
): Promise<string | null> {
  const indexes = keyring
    .indexes(number.reveal(), purpose, work.actor.associationId)
    .map((index) => Buffer.from(index));
  const { rows } = await sql<{
    id: string | null;
  }>`select party.person_by_number(${indexes}::bytea[]) as id`.execute(work.tx);
  return rows[0]?.id ?? null;
}

/** False where the number was taken by someone else's insert in the meantime. */
export async function insertPerson(
  work: Work,
  keyring: Keyring,
  id: string,
  person: CheckedPerson,
): Promise<boolean> {
  const result = await work.tx
    .insertInto("party.person")
    .values({
      association_id: work.actor.associationId,
      id,
      ...numberColumns(work, keyring, person.number),
      ...nameColumns(person),
      sex: person.sex,
      municipality_id: person.municipalityId,
      phone: person.phone,
      email: person.email,
      interpreter_language: person.interpreterLanguage,
      protected_identity: person.protectedIdentity,
      created_at: work.now.toString(),
      created_by: work.actor.userId,
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  return (result.numInsertedOrUpdatedRows ?? 0n) > 0n;
}

export async function linkPerson(work: Work, personId: string, unitId: string): Promise<void> {
  await sql`select party.link_person(${personId}::uuid, ${unitId}::uuid, ${work.now.toString()}::timestamptz)`.execute(
    work.tx,
  );
}

function numberColumns(work: Work, keyring: Keyring, number: PersonalIdentityNumber | null) {
  if (number === null) return { number_cipher: null, number_index: null, key_version: null };
  const { associationId } = work.actor;
  const cipher = Buffer.from(keyring.encrypt(number.reveal(), purpose, associationId));
  return {
    number_cipher: cipher,
    number_index: Buffer.from(keyring.index(number.reveal(), purpose, associationId)),
    key_version: cipher[0] ?? null,
  };
}

function nameColumns({ givenName, familyName }: Pick<CheckedPerson, "givenName" | "familyName">) {
  return {
    given_name: givenName,
    family_name: familyName,
    search_given: givenName === null ? null : searchText(givenName),
    search_family: familyName === null ? null : searchText(familyName),
  };
}

/** Null where there is no such person, or none that the present assignment covers. */
export async function readPerson(work: Work, keyring: Keyring, personId: string): Promise<Person | null> {
  const row = await selectPersons(work).where("id", "=", personId).executeTakeFirst();
  return row ? personFrom(work, keyring, row) : null;
}

function selectPersons(work: Work) {
  return work.tx
    .selectFrom("party.person")
    .select([
      "id",
      "sex",
      "phone",
      "email",
      "number_cipher as cipher",
      "protected_identity as protectedIdentity",
    ])
    .select(["given_name as givenName", "family_name as familyName", "municipality_id as municipalityId"])
    .select("interpreter_language as interpreterLanguage");
}

type Row = Awaited<ReturnType<ReturnType<typeof selectPersons>["executeTakeFirstOrThrow"]>>;

function personFrom(work: Work, keyring: Keyring, { cipher, sex, ...row }: Row): Person {
  return { ...row, sex: sex as Sex, number: cipher === null ? null : openNumber(work, keyring, cipher) };
}

function openNumber(work: Work, keyring: Keyring, cipher: Uint8Array): PersonalIdentityNumber {
  const opened = keyring.decrypt(cipher, purpose, work.actor.associationId);
  if (!opened.ok) throw new Error(`A personal number does not open: ${opened.refusal.code}`);
  const number = PersonalIdentityNumber.fromTwelveDigits(opened.value);
  if (!number.ok) throw new Error(`A stored personal number is not one: ${number.refusal.code}`);
  return number.value;
}

/** Adds what the register lacks of a known person; what another official has registered is left as it is. */
export async function fillInPerson(work: Work, personId: string, person: CheckedPerson): Promise<void> {
  await work.tx
    .updateTable("party.person")
    .set((eb) => ({
      given_name: eb.fn.coalesce("given_name", eb.val(person.givenName)),
      family_name: eb.fn.coalesce("family_name", eb.val(person.familyName)),
      search_given: eb.fn.coalesce("search_given", eb.val(nameColumns(person).search_given)),
      search_family: eb.fn.coalesce("search_family", eb.val(nameColumns(person).search_family)),
      municipality_id: eb.fn.coalesce("municipality_id", eb.val(person.municipalityId)),
      phone: eb.fn.coalesce("phone", eb.val(person.phone)),
      email: eb.fn.coalesce("email", eb.val(person.email)),
      interpreter_language: eb.fn.coalesce("interpreter_language", eb.val(person.interpreterLanguage)),
    }))
    .where("id", "=", personId)
    .where("protected_identity", "=", false)
    .execute();
}

/** Overwrites what stands of a person that the caller itself registered. False where someone else did. */
export async function correctOwnPerson(
  work: Work,
  keyring: Keyring,
  personId: string,
  person: CheckedPerson,
): Promise<boolean> {
  const result = await work.tx
    .updateTable("party.person")
    .set({
      ...numberColumns(work, keyring, person.number),
      ...nameColumns(person),
      sex: person.sex,
      municipality_id: person.municipalityId,
      phone: person.phone,
      email: person.email,
      interpreter_language: person.interpreterLanguage,
    })
    .where("id", "=", personId)
    .where("created_by", "=", work.actor.userId)
    .where("protected_identity", "=", false)
    .executeTakeFirst();
  return result.numUpdatedRows > 0n;
}

/** Persons of the caller's units with exactly this family name, for the check of similar names. */
export async function personsWithFamilyName(
  work: Work,
  keyring: Keyring,
  familyName: string,
): Promise<readonly Person[]> {
  const rows = await selectPersons(work)
    .where("search_family", "=", searchText(familyName))
    .limit(50)
    .execute();
  return rows.map((row) => personFrom(work, keyring, row));
}

/** True where no unit but the caller's own has the person. */
export async function heldOnlyByMe(work: Work, personId: string): Promise<boolean> {
  const { rows } = await sql<{
    mine: boolean;
  }>`select party.held_only_by_me(${personId}::uuid) as mine`.execute(work.tx);
  return rows[0]?.mine ?? false;
}
