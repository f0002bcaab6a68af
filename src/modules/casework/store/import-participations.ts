import { sql } from "kysely";
import type { Work } from "../../../platform/db/work.ts";
import type { Fingerprint } from "../model/import/merge-content.ts";
import type { ParticipationRow } from "../model/import/rows.ts";
import type { Column } from "./import-columns.ts";
import { column, insertColumns, withColumns } from "./import-columns.ts";
import { packFingerprint } from "./import-fingerprint.ts";

/** A participation on its way in: its own id and its person's beside what the file says. */
export type ImportedParticipation = {
  readonly id: string;
  readonly personId: string;
  readonly row: ParticipationRow;
  readonly age: number | null;
  readonly fingerprint: Fingerprint;
};

export async function insertParticipations(
  work: Work,
  given: readonly ImportedParticipation[],
): Promise<void> {
  await insertColumns(work, "party.participation", [
    ...columnsOf(given),
    column(
      "external_id",
      "text",
      given.map(({ row }) => row.id),
    ),
    column(
      "created_at",
      "timestamptz",
      given.map(() => work.now.toString()),
    ),
  ]);
  await insertActions(
    work,
    given.map(({ id }) => id),
  );
}

/**
 * Overwrites what the file holds. What only pages can register (work, studies, step progress) stays, and so does an age
 * that was known before the number had to go.
 */
export async function updateParticipations(
  work: Work,
  given: readonly ImportedParticipation[],
): Promise<void> {
  const columns = columnsOf(given);
  const kept = "age_at_enrolment = coalesce(given.age_at_enrolment, p.age_at_enrolment)";
  const changes = columns
    .slice(1)
    .map(({ name }) => (name === "age_at_enrolment" ? kept : `${name} = given.${name}`));
  await withColumns(
    work,
    columns,
    `update party.participation p set ${changes.join(", ")}, version = p.version + 1 from given where p.id = given.id`,
  );
}

/** For participations of which only incomes or activities have changed. */
export async function updateFingerprints(
  work: Work,
  given: readonly { readonly id: string; readonly fingerprint: Fingerprint }[],
): Promise<void> {
  await withColumns(
    work,
    [
      column(
        "id",
        "uuid",
        given.map(({ id }) => id),
      ),
      column(
        "import_hash",
        "bytea",
        given.map(({ fingerprint }) => packFingerprint(fingerprint)),
      ),
    ],
    `update party.participation p set import_hash = given.import_hash, version = p.version + 1
     from given where p.id = given.id`,
  );
}

function columnsOf(given: readonly ImportedParticipation[]): Column[] {
  const rows = given.map(({ row }) => row);
  return [
    column(
      "id",
      "uuid",
      given.map(({ id }) => id),
    ),
    column(
      "person_id",
      "uuid",
      given.map(({ personId }) => personId),
    ),
    column(
      "intervention_id",
      "uuid",
      rows.map((row) => row.intervention),
    ),
    column(
      "sex",
      "text",
      rows.map((row) => row.sex),
    ),
    column(
      "municipality_id",
      "uuid",
      rows.map((row) => row.municipality),
    ),
    column(
      "referrer",
      "text",
      rows.map((row) => row.referrer),
    ),
    column(
      "referred_on",
      "date",
      rows.map((row) => row.referredOn),
    ),
    column(
      "enrolled_on",
      "date",
      rows.map((row) => row.enrolledOn),
    ),
    column(
      "exited_on",
      "date",
      rows.map((row) => row.exitedOn),
    ),
    column(
      "exit_reason",
      "text",
      rows.map((row) => row.exitReason),
    ),
    column(
      "education",
      "text",
      rows.map((row) => row.education),
    ),
    column(
      "age_at_enrolment",
      "smallint",
      given.map(({ age }) => age),
    ),
    column(
      "protected_identity",
      "boolean",
      rows.map((row) => row.protectedIdentity),
    ),
    column(
      "statistics_consent",
      "boolean",
      rows.map((row) => row.consent),
    ),
    column(
      "import_hash",
      "bytea",
      given.map(({ fingerprint }) => packFingerprint(fingerprint)),
    ),
  ];
}

/** The first action of a participation that a file brought. */
async function insertActions(work: Work, participationIds: readonly string[]): Promise<void> {
  await insertColumns(work, "party.participation_action", [
    column(
      "id",
      "uuid",
      participationIds.map(() => work.newId()),
    ),
    column("participation_id", "uuid", participationIds),
    column(
      "sequence",
      "integer",
      participationIds.map(() => 1),
    ),
    column(
      "kind",
      "text",
      participationIds.map(() => "import"),
    ),
    column(
      "at",
      "timestamptz",
      participationIds.map(() => work.now.toString()),
    ),
    column(
      "by_user",
      "uuid",
      participationIds.map(() => work.actor.userId),
    ),
  ]);
}

/** A further action of participations that are there already. */
export async function appendImportActions(work: Work, participationIds: readonly string[]): Promise<void> {
  const { associationId, userId } = work.actor;
  await withColumns(
    work,
    [
      column(
        "id",
        "uuid",
        participationIds.map(() => work.newId()),
      ),
      column("participation_id", "uuid", participationIds),
      column(
        "at",
        "timestamptz",
        participationIds.map(() => work.now.toString()),
      ),
    ],
    `insert into party.participation_action (association_id, id, participation_id, sequence, kind, at, by_user)
     select '${associationId}'::uuid, given.id, given.participation_id,
       1 + coalesce((select max(a.sequence) from party.participation_action a where a.participation_id = given.participation_id), 0),
       'import', given.at, '${userId}'::uuid from given`,
  );
}

/** Call when the first rows are written: keeps the rest of a large import into a new database fast. */
export async function measureNewTables(work: Work): Promise<void> {
  await sql`select party.measure_new_tables()`.execute(work.tx);
}
