import type { PersonalIdentityNumber } from "../../../../platform/values/personal-identity-number.ts";
import type { ActivityRow, ConsultationRow, IncomeRow, ParticipationRow, SurveyAnswerRow } from "./rows.ts";

/**
 * How content becomes comparable. `numberKey` is the keyed index of a number, so that no number ends up in what is
 * compared or stored; `digest` shortens a text to what is stored beside the participation.
 */
export type MergeKeys = {
  readonly numberKey: (number: PersonalIdentityNumber) => string;
  readonly digest: (content: string) => string;
};

/** Content of the last import of one participation, in three parts. Null: no rows of that file have been imported. */
export type Fingerprint = {
  readonly row: string | null;
  readonly incomes: string | null;
  readonly activities: string | null;
};

export function rowFingerprint(row: ParticipationRow, keys: MergeKeys): string {
  const number = row.number === null ? null : keys.numberKey(row.number);
  const person = [number, row.givenName, row.familyName, row.sex, row.protectedIdentity, row.consent];
  const way = [row.referrer, row.referredOn, row.enrolledOn, row.exitedOn, row.exitReason];
  return keys.digest(JSON.stringify([...person, row.municipality, row.intervention, row.education, ...way]));
}

/** The order of rows in the file does not count. */
export function incomesFingerprint(rows: readonly IncomeRow[], keys: MergeKeys): string | null {
  return setFingerprint(
    rows.map((row) => JSON.stringify([row.occasion, row.notedOn, row.source])),
    keys,
  );
}

export function activitiesFingerprint(rows: readonly ActivityRow[], keys: MergeKeys): string | null {
  return setFingerprint(
    rows.map((row) => JSON.stringify([row.name, row.kind, row.startsOn, row.endsOn])),
    keys,
  );
}

function setFingerprint(contents: string[], keys: MergeKeys): string | null {
  return contents.length === 0 ? null : keys.digest(contents.sort().join("\n"));
}

/** Small enough to be compared as it is. */
export function consultationContent(row: Omit<ConsultationRow, "line" | "id">): string {
  return JSON.stringify([row.council, row.heldOn, row.quantity]);
}

/** What makes two rows of survey answers the same answer. */
export function answerKey(row: Omit<SurveyAnswerRow, "line" | "answer">): string {
  return JSON.stringify([row.round, row.group, row.intervention, row.question, row.ordinal]);
}
