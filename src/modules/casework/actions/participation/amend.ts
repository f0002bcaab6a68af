import type { Keyring } from "../../../../platform/crypto/index.ts";
import type { Work } from "../../../../platform/db/work.ts";
import type { Outcome } from "../../../../platform/values/outcome.ts";
import { refused } from "../../../../platform/values/outcome.ts";
import { codesOf, municipalitiesOf } from "../../../associations/index.ts";
import { interventionById } from "../../../interventions/index.ts";
import { followUpDueOn } from "../../model/follow-up/follow-up-due.ts";
import type { AmendableFacts, AmendRefusal as FactsRefusal } from "../../model/participation/amendment.ts";
import { checkAmendment, factsOf } from "../../model/participation/amendment.ts";
import { ageOn } from "../../model/participation/enrolment.ts";
import type { Participation } from "../../model/participation/participation.ts";
import { setFollowUpDue } from "../../store/follow-up.ts";
import { lockPerson, readParticipationsOf } from "../../store/participation.ts";
import { readIncome, replaceIncome } from "../../store/participation-income.ts";
import { readPerson } from "../../store/person.ts";
import type { ParticipationChanged } from "./change-participation.ts";
import { changeParticipation } from "./change-participation.ts";
import { registrationErrorCodes } from "./registration-errors.ts";

export type AmendRefusal =
  | FactsRefusal
  | ParticipationChanged
  | { readonly code: "amendCodeUnknown"; readonly field: keyof AmendableFacts }
  | { readonly code: "amendOverlaps"; readonly enrolledOn: string };

/** The facts as they stand, for the form and for comparison. */
export async function amendableFacts(work: Work, participation: Participation): Promise<AmendableFacts> {
  const income = await readIncome(work, participation.id);
  const at = (occasion: string) =>
    income.filter((one) => one.occasion === occasion).map(({ source }) => source);
  return factsOf(participation, at("enrolment"), at("exit"));
}

/** Corrects registered facts; the log keeps old and new values and the reason. `seen.version` is what the caller has seen. */
export async function amendParticipation(
  work: Work,
  keyring: Keyring,
  seen: Participation,
  to: AmendableFacts,
  reason: string,
): Promise<Outcome<Participation, AmendRefusal>> {
  const from = await amendableFacts(work, seen);
  const changes = checkAmendment(from, to, reason, work.today.toString());
  if (!changes.ok) return changes;
  const unknown = await unknownField(work, from, to);
  if (unknown !== null) return refused({ code: "amendCodeUnknown", field: unknown });
  await lockPerson(work, seen.personId);
  const overlapping = await overlapWith(work, seen, to);
  if (overlapping !== null) return refused({ code: "amendOverlaps", enrolledOn: overlapping });
  const person = await readPerson(work, keyring, seen.personId);
  const age = person === null ? seen.ageAtEnrolment : ageOn(person.number, to.enrolledOn);
  const amended = await changeParticipation(
    work,
    seen,
    { ...columnsOf(to), ageAtEnrolment: age },
    { kind: "amend", reason, data: { changes: changes.value } },
  );
  if (amended.ok) await writeConsequences(work, from, to, amended.value);
  return amended;
}

function columnsOf(facts: AmendableFacts): Partial<Participation> {
  const {
    occupationBefore,
    occupationAfter,
    workBefore,
    workAfter,
    studyBefore,
    studyAfter,
    incomeEnrolment: _,
    incomeExit: __,
    ...same
  } = facts;
  return {
    ...same,
    before: { occupation: occupationBefore, workPercent: workBefore, studyPercent: studyBefore },
    after: { occupation: occupationAfter, workPercent: workAfter, studyPercent: studyAfter },
  };
}

async function writeConsequences(
  work: Work,
  from: AmendableFacts,
  to: AmendableFacts,
  amended: Participation,
): Promise<void> {
  const split = (codes: string) => codes.split(" ").filter((code) => code !== "");
  const moved = from.enrolledOn !== to.enrolledOn;
  if (moved || from.incomeEnrolment !== to.incomeEnrolment)
    await replaceIncome(work, amended.id, "enrolment", to.enrolledOn, split(to.incomeEnrolment));
  const { exitedOn } = to;
  if (exitedOn !== null && (from.exitedOn !== exitedOn || from.incomeExit !== to.incomeExit))
    await replaceIncome(work, amended.id, "exit", exitedOn, split(to.incomeExit));
  const intervention = await interventionById(work, amended.interventionId);
  const dueOn = intervention === null ? null : followUpDueOn(intervention, amended);
  if (dueOn !== null && (moved || from.exitedOn !== exitedOn)) await setFollowUpDue(work, amended.id, dueOn);
}

async function overlapWith(work: Work, seen: Participation, to: AmendableFacts): Promise<string | null> {
  const errors = await registrationErrorCodes(work);
  const others = (await readParticipationsOf(work, seen.personId)).filter(
    (one) =>
      one.id !== seen.id && one.interventionId === seen.interventionId && !errors.has(one.exitReason ?? ""),
  );
  const end = to.exitedOn ?? "9999-12-31";
  const overlapping = others.find(
    (one) => one.enrolledOn <= end && (one.exitedOn ?? "9999-12-31") >= to.enrolledOn,
  );
  return errors.has(to.exitReason ?? "") ? null : (overlapping?.enrolledOn ?? null);
}

/** Values that have been in use may stay although they are no longer chosen; new ones are of the lists of today. */
async function unknownField(
  work: Work,
  from: AmendableFacts,
  to: AmendableFacts,
): Promise<keyof AmendableFacts | null> {
  const lists = {
    exitReason: "exitReason",
    referrer: "referrer",
    education: "education",
    sex: "sex",
    stepProgress: "stepProgress",
    occupationBefore: "occupation",
    occupationAfter: "occupation",
    incomeEnrolment: "incomeSource",
    incomeExit: "incomeSource",
  } as const;
  for (const field of Object.keys(lists) as (keyof typeof lists)[]) {
    if (from[field] === to[field]) continue;
    const known = new Set((await codesOf(work, lists[field])).map(({ code }) => code));
    const wanted = (to[field] ?? "").split(" ").filter((code) => code !== "");
    if (wanted.some((code) => !known.has(code))) return field;
  }
  const municipalities = await municipalitiesOf(work);
  return municipalities.some(({ id }) => id === to.municipalityId) ? null : "municipalityId";
}
