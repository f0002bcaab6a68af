import type { Keyring } from "../../../../platform/crypto/index.ts";
import type { Work } from "../../../../platform/db/work.ts";
import { followUpOf } from "../../model/import/follow-up-of.ts";
import { keepProtected } from "../../model/import/keep-protected.ts";
import type { ParticipationMerge } from "../../model/import/plan-merge.ts";
import type { ParticipationRow } from "../../model/import/rows.ts";
import { BATCH, batches } from "../../store/import-columns.ts";
import type { Owned } from "../../store/import-details.ts";
import * as details from "../../store/import-details.ts";
import { saveFollowUps } from "../../store/import-follow-ups.ts";
import * as participations from "../../store/import-participations.ts";
import { insertPersons, linkPersons, protectImported, renamePersons } from "../../store/import-persons.ts";
import { enrolmentAge } from "./enrolment-age.ts";
import type { PreparedImport } from "./prepare-import.ts";
import type { SettledPersons } from "./settle-persons.ts";
import { settlePersons } from "./settle-persons.ts";

/** `done` of `total` rows written; `text` is Swedish. */
export type ImportProgress = (done: number, total: number, text: string) => Promise<void>;

type Saving = {
  readonly work: Work;
  readonly prepared: PreparedImport;
  readonly ownId: (externalId: string) => string;
  /** Call with the rows that have just been written. */
  readonly note: (rows: number, text: string) => Promise<void>;
};

/** Writes what has been prepared, in the caller's transaction. */
export async function saveImport(
  work: Work,
  keyring: Keyring,
  given: PreparedImport,
  progress: ImportProgress,
): Promise<void> {
  const prepared = withProtection(given);
  const { plan, known } = prepared;
  const merges = [...plan.participations.new, ...plan.participations.changed];
  const saving: Saving = { work, prepared, ownId: ownIds(work, prepared), note: noter(prepared, progress) };
  const settled = await settlePersons(work, keyring, merges, known);
  await savePersons(saving, keyring, settled, merges);
  await saveParticipations(saving, settled);
  await saveDetails(saving);
  await saveFollowUpsOf(saving, merges);
  for (const rows of batches([...plan.consultations.new, ...plan.consultations.changed])) {
    await details.saveConsultations(work, rows);
    await saving.note(rows.length, "Sparar konsultationer");
  }
  for (const rows of batches([...plan.answers.new, ...plan.answers.changed])) {
    await details.saveAnswers(work, rows);
    await saving.note(rows.length, "Sparar enkätsvar");
  }
}

function withProtection(prepared: PreparedImport): PreparedImport {
  const { plan, known } = prepared;
  const isProtected = (id: string) => known.get(id)?.protectedIdentity ?? false;
  const changed = plan.participations.changed.map((merge) => keepProtected(merge, isProtected));
  return { ...prepared, plan: { ...plan, participations: { ...plan.participations, changed } } };
}

function ownIds(work: Work, { known }: PreparedImport): Saving["ownId"] {
  const made = new Map<string, string>();
  return (externalId) => {
    const id = known.get(externalId)?.id ?? made.get(externalId) ?? work.newId();
    made.set(externalId, id);
    return id;
  };
}

function noter({ summary }: PreparedImport, progress: ImportProgress): Saving["note"] {
  const total = summary.new + summary.changed;
  let written = 0;
  return async (rows, text) => {
    written = Math.min(written + rows, total);
    await progress(written, total, text);
  };
}

async function savePersons(
  { work, note }: Saving,
  keyring: Keyring,
  settled: SettledPersons,
  merges: readonly ParticipationMerge[],
): Promise<void> {
  for (const persons of batches(settled.added)) {
    await insertPersons(work, keyring, persons);
    await note(0, "Sparar personer");
  }
  const pairs = new Map<string, readonly [string, string]>();
  for (const { id, row } of merges) {
    const person = settled.personOf.get(id);
    if (row !== null && person !== undefined)
      pairs.set(person + row.intervention, [person, row.intervention]);
  }
  for (const some of batches([...pairs.values()])) await linkPersons(work, some);
  for (const persons of batches(settled.renamed)) await renamePersons(work, persons);
  await protectImported(work, settled.nowProtected);
}

async function saveParticipations(saving: Saving, settled: SettledPersons): Promise<void> {
  const { work, ownId, note } = saving;
  const { plan } = saving.prepared;
  const imported = ({ id, fingerprint }: ParticipationMerge, row: ParticipationRow) => ({
    ...{ id: ownId(id), personId: settled.personOf.get(id) ?? "", row, age: enrolmentAge(row), fingerprint },
  });
  const withRow = (merges: readonly ParticipationMerge[]) =>
    merges.flatMap((merge) => (merge.row === null ? [] : [imported(merge, merge.row)]));
  for (const some of batches(plan.participations.new)) {
    await participations.insertParticipations(work, withRow(some));
    if (some.length === BATCH) await participations.measureNewTables(work);
    await note(some.length, "Sparar deltaganden");
  }
  for (const some of batches(plan.participations.changed)) {
    const changed = withRow(some);
    await participations.updateParticipations(work, changed);
    const others = some.filter(({ row }) => row === null);
    await participations.updateFingerprints(
      work,
      others.map(({ id, fingerprint }) => ({ id: ownId(id), fingerprint })),
    );
    await participations.appendImportActions(
      work,
      some.map(({ id }) => ownId(id)),
    );
    await note(changed.length, "Ändrar deltaganden");
  }
}

async function saveDetails({ work, ownId, note, prepared }: Saving): Promise<void> {
  const { new: added, changed } = prepared.plan.participations;
  const owned = <T>(merge: ParticipationMerge, rows: readonly T[]): Owned<T>[] =>
    rows.map((row) => ({ owner: ownId(merge.id), row }));
  for (const some of batches(changed.flatMap((merge) => owned(merge, merge.incomes))))
    await details.deleteReplacedIncomes(work, some);
  for (const some of batches(changed.flatMap((merge) => owned(merge, merge.activities))))
    await details.deleteReplacedActivities(work, some);
  const merges = [...added, ...changed];
  for (const some of batches(merges.flatMap((merge) => owned(merge, merge.incomes)))) {
    await details.insertIncomes(work, some);
    await note(some.length, "Sparar försörjning");
  }
  for (const some of batches(merges.flatMap((merge) => owned(merge, merge.activities)))) {
    await details.insertActivities(work, some);
    await note(some.length, "Sparar aktiviteter");
  }
}

async function saveFollowUpsOf(
  { work, ownId, prepared }: Saving,
  merges: readonly ParticipationMerge[],
): Promise<void> {
  const followUps = merges.flatMap(({ id, row, incomes }) => {
    const followUp = followUpOf(row, incomes, prepared.setup.followUps);
    return followUp === null ? [] : [{ participationId: ownId(id), ...followUp }];
  });
  for (const some of batches(followUps)) await saveFollowUps(work, some);
}
