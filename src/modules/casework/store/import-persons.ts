import { sql } from "kysely";
import type { Keyring } from "../../../platform/crypto/index.ts";
import type { Work } from "../../../platform/db/work.ts";
import type { PersonalIdentityNumber } from "../../../platform/values/personal-identity-number.ts";
import { searchText } from "../model/person/search-text.ts";
import { batches, column, insertColumns, withColumns } from "./import-columns.ts";

const purpose = "personalIdentityNumber";

/** A person as a file tells of it; number and names are null exactly when the identity is protected. */
export type ImportedPerson = {
  readonly id: string;
  readonly number: PersonalIdentityNumber | null;
  readonly givenName: string | null;
  readonly familyName: string | null;
  readonly sex: string;
  readonly municipality: string;
};

/** Ids of those of the numbers that the association knows, by the digits. */
export async function readKnownPersons(
  work: Work,
  keyring: Keyring,
  numbers: ReadonlySet<string>,
): Promise<ReadonlyMap<string, string>> {
  const known = new Map<string, string>();
  for (const batch of batches([...numbers])) {
    const digits = new Map<string, string>();
    for (const number of batch)
      for (const index of keyring.indexes(number, purpose, work.actor.associationId))
        digits.set(key(index), number);
    const indexes = column(
      "number_index",
      "bytea",
      [...digits.keys()].map((hex) => Buffer.from(hex, "hex")),
    );
    const rows = await withColumns<{ number_index: Uint8Array; person_id: string }>(
      work,
      [indexes],
      "select * from party.persons_by_number((select array_agg(number_index) from given))",
    );
    for (const row of rows) known.set(digits.get(key(row.number_index)) ?? "", row.person_id);
  }
  return known;
}

function key(index: Uint8Array): string {
  return Buffer.from(index).toString("hex");
}

export async function insertPersons(
  work: Work,
  keyring: Keyring,
  persons: readonly ImportedPerson[],
): Promise<void> {
  const { associationId, userId } = work.actor;
  const ciphers = persons.map(({ number }) =>
    number === null ? null : keyring.encrypt(number.reveal(), purpose, associationId),
  );
  const indexes = persons.map(({ number }) =>
    number === null ? null : keyring.index(number.reveal(), purpose, associationId),
  );
  await insertColumns(work, "party.person", [
    column(
      "id",
      "uuid",
      persons.map(({ id }) => id),
    ),
    column("number_cipher", "bytea", ciphers),
    column("number_index", "bytea", indexes),
    column(
      "key_version",
      "smallint",
      ciphers.map((cipher) => cipher?.[0] ?? null),
    ),
    ...nameColumns(persons),
    column(
      "municipality_id",
      "uuid",
      persons.map(({ municipality }) => municipality),
    ),
    column(
      "protected_identity",
      "boolean",
      persons.map(({ number }) => number === null),
    ),
    column(
      "created_at",
      "timestamptz",
      persons.map(() => work.now.toString()),
    ),
    column(
      "created_by",
      "uuid",
      persons.map(() => userId),
    ),
  ]);
}

function nameColumns(persons: readonly ImportedPerson[]) {
  const folded = (name: string | null) => (name === null ? null : searchText(name));
  return [
    column(
      "given_name",
      "text",
      persons.map(({ givenName }) => givenName),
    ),
    column(
      "family_name",
      "text",
      persons.map(({ familyName }) => familyName),
    ),
    column(
      "search_given",
      "text",
      persons.map(({ givenName }) => folded(givenName)),
    ),
    column(
      "search_family",
      "text",
      persons.map(({ familyName }) => folded(familyName)),
    ),
    column(
      "sex",
      "text",
      persons.map(({ sex }) => sex),
    ),
  ];
}

/** Corrects name and sex of persons the register has; what else is known of them stays. */
export async function renamePersons(work: Work, persons: readonly ImportedPerson[]): Promise<void> {
  await withColumns(
    work,
    [
      column(
        "id",
        "uuid",
        persons.map(({ id }) => id),
      ),
      ...nameColumns(persons),
    ],
    `update party.person p set given_name = given.given_name, family_name = given.family_name,
       search_given = given.search_given, search_family = given.search_family, sex = given.sex
     from given where p.id = given.id and not p.protected_identity`,
  );
}

/** Lets the interventions hold the persons they have; `pairs` are person and intervention. */
export async function linkPersons(
  work: Work,
  pairs: readonly (readonly [person: string, unit: string])[],
): Promise<void> {
  await insertColumns(
    work,
    "party.person_unit",
    [
      column(
        "person_id",
        "uuid",
        pairs.map(([person]) => person),
      ),
      column(
        "unit_id",
        "uuid",
        pairs.map(([, unit]) => unit),
      ),
      column(
        "since",
        "timestamptz",
        pairs.map(() => work.now.toString()),
      ),
    ],
    "on conflict do nothing",
  );
}

/** Takes identity away from persons whose files now say that it is protected. */
export async function protectImported(work: Work, personIds: readonly string[]): Promise<void> {
  if (personIds.length === 0) return;
  await sql`select party.protect_imported(${[...personIds]}::uuid[])`.execute(work.tx);
}
