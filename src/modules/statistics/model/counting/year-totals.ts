import type { Accumulator } from "./accumulator.ts";
import { countRaw } from "./count-period.ts";
import { yearPeriod } from "./days.ts";
import type { CountingInput } from "./input.ts";

/** Figures that may be added over interventions and associations. Unique persons, shares and means may not. */
export type AdditiveTotals = {
  readonly participants: number;
  readonly participantsExclErrors: number;
  readonly new: number;
  readonly exited: number;
  readonly registrationErrors: number;
  readonly ongoingAtYearEnd: number;
  readonly toWork: number;
  readonly toStudies: number;
  readonly selfReferred: number;
  readonly protectedIdentity: number;
  readonly participantsWomen: number;
  readonly participantsMen: number;
  readonly participantsNotStated: number;
  readonly newWomen: number;
  readonly newMen: number;
  readonly newNotStated: number;
  readonly exitedWomen: number;
  readonly exitedMen: number;
  readonly exitedNotStated: number;
  readonly toWorkOrStudiesWomen: number;
  readonly toWorkOrStudiesMen: number;
  readonly toWorkOrStudiesNotStated: number;
  /** Days from enrolment to exit of all who exited; mean months = `meanMonths(enrolmentDays, exited, …)`. */
  readonly enrolmentDays: number;
};

type Key = keyof AdditiveTotals;

/** By intervention id, only those with someone active in the year; anonymous rows are outside, as everywhere. */
export function yearTotals(input: CountingInput, year: number): Map<string, AdditiveTotals> {
  const { byIntervention } = countRaw(input, yearPeriod(year));
  return new Map([...byIntervention].map(([id, raw]) => [id, toTotals(raw)]));
}

/** Sum of any number of totals; of none, all zero. */
export function addTotals(...parts: readonly AdditiveTotals[]): AdditiveTotals {
  const sum: Record<Key, number> = { ...NOTHING };
  for (const part of parts) for (const key of KEYS) sum[key] += part[key];
  return sum;
}

export const NOTHING: AdditiveTotals = {
  participants: 0,
  participantsExclErrors: 0,
  new: 0,
  exited: 0,
  registrationErrors: 0,
  ongoingAtYearEnd: 0,
  toWork: 0,
  toStudies: 0,
  selfReferred: 0,
  protectedIdentity: 0,
  participantsWomen: 0,
  participantsMen: 0,
  participantsNotStated: 0,
  newWomen: 0,
  newMen: 0,
  newNotStated: 0,
  exitedWomen: 0,
  exitedMen: 0,
  exitedNotStated: 0,
  toWorkOrStudiesWomen: 0,
  toWorkOrStudiesMen: 0,
  toWorkOrStudiesNotStated: 0,
  enrolmentDays: 0,
};

const isKey = (key: string): key is Key => key in NOTHING;
const KEYS: readonly Key[] = Object.keys(NOTHING).filter(isKey);

function toTotals(raw: Accumulator): AdditiveTotals {
  const { participants, new: entered, exited, toWorkOrStudies } = raw.sex;
  return {
    participants: raw.participants,
    participantsExclErrors: raw.participants - raw.errorsAmongParticipants,
    new: raw.new,
    exited: raw.exited,
    registrationErrors: raw.registrationErrors,
    ongoingAtYearEnd: raw.ongoing,
    toWork: raw.toWork,
    toStudies: raw.toStudies,
    selfReferred: raw.selfReferred,
    protectedIdentity: raw.protectedIdentity,
    participantsWomen: participants.woman,
    participantsMen: participants.man,
    participantsNotStated: participants.notStated,
    newWomen: entered.woman,
    newMen: entered.man,
    newNotStated: entered.notStated,
    exitedWomen: exited.woman,
    exitedMen: exited.man,
    exitedNotStated: exited.notStated,
    toWorkOrStudiesWomen: toWorkOrStudies.woman,
    toWorkOrStudiesMen: toWorkOrStudies.man,
    toWorkOrStudiesNotStated: toWorkOrStudies.notStated,
    enrolmentDays: raw.enrolmentDays,
  };
}
