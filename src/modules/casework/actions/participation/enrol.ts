import { recordEvent } from "../../../../platform/audit/record-event.ts";
import type { Keyring } from "../../../../platform/crypto/index.ts";
import type { Work } from "../../../../platform/db/work.ts";
import { isId } from "../../../../platform/values/id.ts";
import type { Outcome } from "../../../../platform/values/outcome.ts";
import { done, refused } from "../../../../platform/values/outcome.ts";
import { choosableCodes, municipalitiesOf } from "../../../associations/index.ts";
import type { Intervention } from "../../../interventions/index.ts";
import { interventionById } from "../../../interventions/index.ts";
import { followUpDueOn } from "../../model/follow-up/follow-up-due.ts";
import type { EnrolmentRefusal, EnrolmentWarning } from "../../model/participation/enrolment.ts";
import { ageOn, checkEnrolment } from "../../model/participation/enrolment.ts";
import type { Occupation, Participation } from "../../model/participation/participation.ts";
import type { Person } from "../../model/person/person.ts";
import type { PersonInput } from "../../model/person/person-input.ts";
import { insertConsent } from "../../store/consent.ts";
import { setFollowUpDue } from "../../store/follow-up.ts";
import {
  enrolledInParent,
  insertParticipation,
  lockPerson,
  notifySenders,
  readParticipation,
  readParticipationsOf,
} from "../../store/participation.ts";
import { appendParticipationAction } from "../../store/participation-actions.ts";
import { insertIncome } from "../../store/participation-income.ts";
import { linkPerson, readPerson } from "../../store/person.ts";
import type { FindOrCreateRefusal } from "../person/find-or-create-person.ts";
import { findOrCreatePerson } from "../person/find-or-create-person.ts";
import type { EnrolSource, SourceRefusal } from "./enrol-source.ts";
import { enrolSource } from "./enrol-source.ts";
import { registrationErrorCodes } from "./registration-errors.ts";

export interface EnrolInput {
  /** Id of the participation to be, made with the form: the same post twice makes one participation. */
  readonly id: string;
  readonly interventionId: string;
  readonly referralId: string | null;
  /** Someone the team knows already, who comes back or goes on. */
  readonly personId: string | null;
  /** Used where neither referral nor person is given. */
  readonly person: PersonInput;
  readonly enrolledOn: string;
  readonly municipalityId: string;
  readonly referrer: string;
  readonly referredOn: string | null;
  readonly education: string;
  readonly incomeSources: readonly string[];
  readonly before: Occupation;
  readonly statisticsConsent: boolean;
  /** True when the warnings have been read and the enrolment is right all the same. */
  readonly confirmed: boolean;
}

export type EnrolRefusal =
  | EnrolmentRefusal
  | SourceRefusal
  | FindOrCreateRefusal
  | { readonly code: "notYourIntervention" }
  | { readonly code: "codeUnknown"; readonly list: "referrer" | "education" | "incomeSource" | "occupation" }
  | { readonly code: "idTaken" }
  | { readonly code: "needsConfirmation"; readonly warnings: readonly EnrolmentWarning[] };

/** Enrols a person in one of the actor's interventions. Gives the participation's id. */
export async function enrol(
  work: Work,
  keyring: Keyring,
  input: EnrolInput,
): Promise<Outcome<string, EnrolRefusal>> {
  const replayed = await readParticipation(work, input.id);
  if (replayed !== null) return done(replayed.id);
  const intervention = await ownIntervention(work, input.interventionId);
  if (intervention === null) return refused({ code: "notYourIntervention" });
  const codes = await checkCodes(work, input);
  if (!codes.ok) return codes;
  const source = await enrolSource(work, input);
  if (!source.ok) return source;
  const person = await personFor(work, keyring, input, source.value);
  if (!person.ok) return person;
  await lockPerson(work, person.value.id);
  const warnings = await checkFacts(work, input, intervention, person.value, source.value);
  if (!warnings.ok) return warnings;
  if (warnings.value.length > 0 && !input.confirmed)
    return refused({ code: "needsConfirmation", warnings: warnings.value });
  const participation = participationFrom(input, person.value);
  if (!(await insertParticipation(work, participation))) return refused({ code: "idTaken" });
  await writeWhatFollows(work, input, intervention, participation, warnings.value);
  return done(participation.id);
}

async function ownIntervention(work: Work, id: string): Promise<Intervention | null> {
  return isId(id) && work.actor.units.includes(id) ? interventionById(work, id) : null;
}

async function checkCodes(work: Work, input: EnrolInput): Promise<Outcome<void, EnrolRefusal>> {
  const chosen = {
    referrer: [input.referrer],
    education: [input.education],
    incomeSource: input.incomeSources,
    occupation: input.before.occupation === null ? [] : [input.before.occupation],
  };
  const choosable = await choosableCodes(work);
  for (const list of ["referrer", "education", "incomeSource", "occupation"] as const) {
    const known = new Set(choosable(list).map(({ code }) => code));
    if (chosen[list].some((code) => !known.has(code))) return refused({ code: "codeUnknown", list });
  }
  const municipalities = await municipalitiesOf(work);
  return municipalities.some(({ id }) => id === input.municipalityId)
    ? done()
    : refused({ code: "municipalityUnknown" });
}

async function personFor(
  work: Work,
  keyring: Keyring,
  input: EnrolInput,
  source: EnrolSource,
): Promise<Outcome<Person, EnrolRefusal>> {
  const known = source.personId;
  const found =
    known === null
      ? await findOrCreatePerson(work, keyring, input.person, input.interventionId)
      : done({ personId: known, known: true });
  if (!found.ok) return found;
  const person = await readPerson(work, keyring, found.value.personId);
  if (person === null) return refused({ code: "personNotSeen" });
  await linkPerson(work, person.id, input.interventionId);
  return done(person);
}

async function checkFacts(
  work: Work,
  input: EnrolInput,
  intervention: Intervention,
  person: Person,
  source: EnrolSource,
) {
  const { enrolledOn, referredOn } = input;
  const all = await readParticipationsOf(work, person.id);
  const errors = await registrationErrorCodes(work);
  return checkEnrolment({
    ...{ intervention, enrolledOn, referredOn },
    today: work.today.toString(),
    age: ageOn(person.number, enrolledOn),
    throughCouncil: source.throughCouncil,
    inParent:
      intervention.parentId === null
        ? null
        : await enrolledInParent(work, person.id, intervention.id, enrolledOn),
    earlier: all.filter((one) => one.interventionId === intervention.id && !errors.has(one.exitReason ?? "")),
  });
}

function participationFrom(input: EnrolInput, person: Person): Participation {
  const {
    id,
    interventionId,
    referralId,
    municipalityId,
    referrer,
    referredOn,
    enrolledOn,
    education,
    statisticsConsent,
    before,
  } = input;
  return {
    ...{
      id,
      interventionId,
      referralId,
      municipalityId,
      referrer,
      referredOn,
      enrolledOn,
      education,
      statisticsConsent,
      before,
    },
    personId: person.id,
    sex: person.sex,
    ageAtEnrolment: ageOn(person.number, enrolledOn),
    protectedIdentity: person.protectedIdentity,
    exitedOn: null,
    exitReason: null,
    after: { occupation: null, workPercent: null, studyPercent: null },
    stepProgress: null,
    version: 1,
  };
}

async function writeWhatFollows(
  work: Work,
  input: EnrolInput,
  intervention: Intervention,
  participation: Participation,
  warnings: readonly EnrolmentWarning[],
): Promise<void> {
  const confirmed = warnings.map(({ kind }) => kind);
  await appendParticipationAction(work, participation.id, 1, { kind: "enrol", data: { confirmed } });
  await insertIncome(work, participation.id, "enrolment", input.enrolledOn, input.incomeSources);
  const dueOn = followUpDueOn(intervention, participation);
  if (dueOn !== null) await setFollowUpDue(work, participation.id, dueOn);
  if (input.statisticsConsent) await registerStatisticsConsent(work, participation);
  if (input.referralId !== null) await notifySenders(work, input.referralId, "participantEnrolled");
  const detail = { intervention: intervention.id, confirmed: confirmed.join(" ") };
  await recordEvent(work, {
    event: "participation.enrol",
    personId: participation.personId,
    subjectId: participation.id,
    detail,
  });
}

/** Each enrolment has a consent of its own, kept apart from the others (GBG-GDPR). */
async function registerStatisticsConsent(
  work: Work,
  { personId, referralId, enrolledOn }: Participation,
): Promise<void> {
  const terms = {
    kind: "statistics",
    givenOn: enrolledOn,
    covers: "",
    facts: [],
    parties: [],
    validUntil: null,
    form: "written",
  } as const;
  await insertConsent(work, personId, referralId, terms);
}
