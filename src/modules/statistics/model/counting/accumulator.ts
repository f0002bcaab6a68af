import type { Period } from "./days.ts";
import type { CodeRoles, ParticipationRow, Sex } from "./input.ts";
import { isActive, isNew, isOngoingAtEnd, isRegistrationError, leaves } from "./participation-rules.ts";
import { add, at } from "./tally.ts";

export type SexCounts = Record<Sex, number>;

/** Distinct persons, and rows that cannot be matched to a person. */
export type Uniques = { readonly keys: Set<string>; withoutNumber: number };

/** Raw counts, by code, of one set of participations in one period. Shares and labels are made of it afterwards. */
export type Accumulator = {
  participants: number;
  errorsAmongParticipants: number;
  new: number;
  exited: number;
  registrationErrors: number;
  ongoing: number;
  toWork: number;
  toStudies: number;
  selfReferred: number;
  enrolmentDays: number;
  readonly sex: Record<"participants" | "new" | "exited" | "toWorkOrStudies", SexCounts>;
  readonly exitReasons: Map<string, number>;
  readonly ages: Map<number, number>;
  agesUnknown: number;
  readonly municipality: Map<string, number>;
  readonly referrers: Map<string, number>;
  readonly referrersByMunicipality: Map<string, Map<string, number>>;
  readonly education: Record<"new" | "participants", Map<string, number>>;
  consented: number;
  protectedIdentity: number;
  readonly unique: Record<"new" | "participants", Uniques>;
};

const sexes = (): SexCounts => ({ woman: 0, man: 0, notStated: 0 });
export const uniques = (): Uniques => ({ keys: new Set(), withoutNumber: 0 });

export function emptyAccumulator(): Accumulator {
  return {
    participants: 0,
    errorsAmongParticipants: 0,
    new: 0,
    exited: 0,
    registrationErrors: 0,
    ongoing: 0,
    toWork: 0,
    toStudies: 0,
    selfReferred: 0,
    enrolmentDays: 0,
    sex: { participants: sexes(), new: sexes(), exited: sexes(), toWorkOrStudies: sexes() },
    exitReasons: new Map(),
    ages: new Map(),
    agesUnknown: 0,
    municipality: new Map(),
    referrers: new Map(),
    referrersByMunicipality: new Map(),
    education: { new: new Map(), participants: new Map() },
    consented: 0,
    protectedIdentity: 0,
    unique: { new: uniques(), participants: uniques() },
  };
}

export function addPerson(unique: Uniques, personKey: string | null): void {
  if (personKey === null) unique.withoutNumber++;
  else unique.keys.add(personKey);
}

/** Counts one row into a set; a row outside the period changes nothing. Anonymous rows are never given to it. */
export function accumulate(into: Accumulator, row: ParticipationRow, period: Period, roles: CodeRoles): void {
  if (!isActive(row, period)) return;
  addParticipant(into, row, roles);
  if (isNew(row, period)) addNew(into, row, roles);
  if (leaves(row, period)) addLeaver(into, row, roles);
  if (isOngoingAtEnd(row, period)) into.ongoing++;
}

function addParticipant(into: Accumulator, row: ParticipationRow, roles: CodeRoles): void {
  into.participants++;
  if (isRegistrationError(row, roles)) into.errorsAmongParticipants++;
  into.sex.participants[row.sex]++;
  add(into.education.participants, row.education);
  if (row.consent) into.consented++;
  if (row.protectedIdentity) into.protectedIdentity++;
  addPerson(into.unique.participants, row.personKey);
}

function addNew(into: Accumulator, row: ParticipationRow, roles: CodeRoles): void {
  into.new++;
  into.sex.new[row.sex]++;
  if (row.ageAtEnrolment === null) into.agesUnknown++;
  else into.ages.set(row.ageAtEnrolment, (into.ages.get(row.ageAtEnrolment) ?? 0) + 1);
  add(into.municipality, row.municipality);
  add(into.referrers, row.referrer);
  add(
    at(into.referrersByMunicipality, row.municipality, () => new Map<string, number>()),
    row.referrer,
  );
  if (roles.selfReferral.has(row.referrer)) into.selfReferred++;
  add(into.education.new, row.education);
  addPerson(into.unique.new, row.personKey);
}

function addLeaver(into: Accumulator, row: ParticipationRow, roles: CodeRoles): void {
  if (row.exitedOn === null || row.exitReason === null) return;
  if (roles.registrationError.has(row.exitReason)) {
    into.registrationErrors++;
    return;
  }
  into.exited++;
  into.enrolmentDays += row.exitedOn - row.enrolledOn;
  into.sex.exited[row.sex]++;
  add(into.exitReasons, row.exitReason);
  const toWork = roles.work.has(row.exitReason);
  const toStudies = roles.studies.has(row.exitReason);
  if (toWork) into.toWork++;
  if (toStudies) into.toStudies++;
  if (toWork || toStudies) into.sex.toWorkOrStudies[row.sex]++;
}
