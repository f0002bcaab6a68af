import type { Fingerprint, MergeKeys } from "./merge-content.ts";
import {
  activitiesFingerprint,
  answerKey,
  consultationContent,
  incomesFingerprint,
  rowFingerprint,
} from "./merge-content.ts";
import type {
  ActivityRow,
  ConsultationRow,
  ImportRows,
  IncomeRow,
  ParticipationRow,
  SurveyAnswerRow,
} from "./rows.ts";

/** What is there before, by the files' own ids. Only what the files mention needs to be given. */
export type ExistingContent = {
  readonly participations: ReadonlyMap<string, Fingerprint>;
  /** Id to `consultationContent`. */
  readonly consultations: ReadonlyMap<string, string>;
  /** `answerKey` to the answer. */
  readonly answers: ReadonlyMap<string, number | null>;
};

/**
 * What to write for one participation. `row` is null when it is as before or not in the files. The incomes replace those
 * of the occasions they name, the activities those with the same name, kind and start; empty lists change nothing.
 * `fingerprint` is to be stored.
 */
export type ParticipationMerge = {
  readonly id: string;
  readonly row: ParticipationRow | null;
  readonly incomes: readonly IncomeRow[];
  readonly activities: readonly ActivityRow[];
  readonly fingerprint: Fingerprint;
};

type Decision<T> = { readonly new: readonly T[]; readonly changed: readonly T[]; readonly unchanged: number };

export type MergePlan = {
  readonly participations: Decision<ParticipationMerge>;
  readonly consultations: Decision<ConsultationRow>;
  readonly answers: Decision<SurveyAnswerRow>;
};

/**
 * Decides what an import does. A participation is new, changed or unchanged together with its incomes and activities,
 * compared with what the last import of it held: so the same file twice changes nothing, not even what has been
 * registered by hand in between. What the files do not mention stays as it is.
 */
export function planMerge(existing: ExistingContent, rows: ImportRows, keys: MergeKeys): MergePlan {
  return {
    participations: mergeParticipations(existing.participations, rows, keys),
    consultations: decide(rows.consultations, (row) =>
      compare(existing.consultations, row.id, consultationContent(row)),
    ),
    answers: decide(rows.answers, (row) => compare(existing.answers, answerKey(row), row.answer)),
  };
}

type Verdict = "new" | "changed" | "unchanged";

function compare<V>(before: ReadonlyMap<string, V>, key: string, now: V): Verdict {
  const was = before.get(key);
  if (was === undefined) return "new";
  return was === now ? "unchanged" : "changed";
}

function decide<T>(rows: Iterable<T>, verdictOf: (row: T) => Verdict): Decision<T> {
  const plan = { new: [] as T[], changed: [] as T[], unchanged: 0 };
  for (const row of rows) {
    const verdict = verdictOf(row);
    if (verdict === "unchanged") plan.unchanged += 1;
    else plan[verdict].push(row);
  }
  return plan;
}

function mergeParticipations(
  existing: ReadonlyMap<string, Fingerprint>,
  rows: ImportRows,
  keys: MergeKeys,
): Decision<ParticipationMerge> {
  const incomes = byParticipation(rows.incomes);
  const activities = byParticipation(rows.activities);
  const participations = new Map(rows.participations.map((row) => [row.id, row]));
  const ids = new Set([...participations.keys(), ...incomes.keys(), ...activities.keys()]);
  const plan = { new: [] as ParticipationMerge[], changed: [] as ParticipationMerge[], unchanged: 0 };
  for (const id of ids) {
    const files = {
      row: participations.get(id) ?? null,
      incomes: incomes.get(id) ?? [],
      activities: activities.get(id) ?? [],
    };
    const before = existing.get(id);
    const merge = mergeOne(id, files, before ?? NOTHING, keys);
    if (before === undefined) plan.new.push(merge);
    else if (merge.row !== null || merge.incomes.length > 0 || merge.activities.length > 0)
      plan.changed.push(merge);
    else plan.unchanged += 1;
  }
  return plan;
}

const NOTHING: Fingerprint = { row: null, incomes: null, activities: null };

/** A part that the files leave out keeps its fingerprint; a part that is as before is not written again. */
function mergeOne(
  id: string,
  files: Pick<ParticipationMerge, "row" | "incomes" | "activities">,
  before: Fingerprint,
  keys: MergeKeys,
): ParticipationMerge {
  const row = files.row === null ? before.row : rowFingerprint(files.row, keys);
  const incomes = incomesFingerprint(files.incomes, keys) ?? before.incomes;
  const activities = activitiesFingerprint(files.activities, keys) ?? before.activities;
  return {
    id,
    row: row === before.row ? null : files.row,
    incomes: incomes === before.incomes ? [] : files.incomes,
    activities: activities === before.activities ? [] : files.activities,
    fingerprint: { row, incomes, activities },
  };
}

function byParticipation<T extends { readonly participationId: string }>(
  rows: readonly T[],
): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const row of rows) {
    const group = groups.get(row.participationId);
    if (group === undefined) groups.set(row.participationId, [row]);
    else group.push(row);
  }
  return groups;
}
