import { sql } from "kysely";
import type { Work } from "../../../platform/db/work.ts";
import type { Occupation, Participation } from "../model/participation/participation.ts";

function selectParticipations(work: Work) {
  return work.tx
    .selectFrom("party.participation")
    .select([
      "id",
      "sex",
      "referrer",
      "education",
      "version",
      "person_id as personId",
      "intervention_id as interventionId",
    ])
    .select(["referral_id as referralId", "municipality_id as municipalityId", "referred_on as referredOn"])
    .select(["enrolled_on as enrolledOn", "exited_on as exitedOn", "exit_reason as exitReason"])
    .select(["age_at_enrolment as ageAtEnrolment", "protected_identity as protectedIdentity"])
    .select(["statistics_consent as statisticsConsent", "step_progress as stepProgress"])
    .select(["occupation_before as ob", "work_percent_before as wb", "study_percent_before as sb"])
    .select(["occupation_after as oa", "work_percent_after as wa", "study_percent_after as sa"]);
}

type Row = Awaited<ReturnType<ReturnType<typeof selectParticipations>["executeTakeFirstOrThrow"]>>;

function fromRow({ ob, wb, sb, oa, wa, sa, ...row }: Row): Participation {
  return {
    ...row,
    before: { occupation: ob, workPercent: wb, studyPercent: sb },
    after: { occupation: oa, workPercent: wa, studyPercent: sa },
  };
}

/** Null where there is none, or none of the actor's units. */
export async function readParticipation(work: Work, id: string): Promise<Participation | null> {
  const row = await selectParticipations(work)
    .where("association_id", "=", work.actor.associationId)
    .where("id", "=", id)
    .executeTakeFirst();
  return row ? fromRow(row) : null;
}

/** All of a person's participations in the actor's units, newest first. */
export async function readParticipationsOf(work: Work, personId: string): Promise<readonly Participation[]> {
  const rows = await selectParticipations(work)
    .where("association_id", "=", work.actor.associationId)
    .where("person_id", "=", personId)
    .orderBy("enrolled_on", "desc")
    .execute();
  return rows.map(fromRow);
}

/** Participations that came of a referral, as the actor sees them. */
export async function readParticipationsFrom(
  work: Work,
  referralId: string,
): Promise<readonly Participation[]> {
  const rows = await selectParticipations(work)
    .where("association_id", "=", work.actor.associationId)
    .where("referral_id", "=", referralId)
    .execute();
  return rows.map(fromRow);
}

/** False where the id is taken. */
export async function insertParticipation(work: Work, participation: Participation): Promise<boolean> {
  const result = await work.tx
    .insertInto("party.participation")
    .values({
      association_id: work.actor.associationId,
      id: participation.id,
      person_id: participation.personId,
      intervention_id: participation.interventionId,
      referral_id: participation.referralId,
      age_at_enrolment: participation.ageAtEnrolment,
      protected_identity: participation.protectedIdentity,
      created_at: work.now.toString(),
      version: participation.version,
      ...changeColumns(participation),
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  return (result.numInsertedOrUpdatedRows ?? 0n) > 0n;
}

/** Writes what follows from one more action. False where someone else came before: the version has moved on. */
export async function updateParticipation(
  work: Work,
  next: Participation,
  fromVersion: number,
): Promise<boolean> {
  const result = await work.tx
    .updateTable("party.participation")
    .set({ ...changeColumns(next), age_at_enrolment: next.ageAtEnrolment, version: next.version })
    .where("association_id", "=", work.actor.associationId)
    .where("id", "=", next.id)
    .where("version", "=", fromVersion)
    .executeTakeFirst();
  return result.numUpdatedRows > 0n;
}

function changeColumns(participation: Participation) {
  return {
    sex: participation.sex,
    municipality_id: participation.municipalityId,
    referrer: participation.referrer,
    referred_on: participation.referredOn,
    enrolled_on: participation.enrolledOn,
    exited_on: participation.exitedOn,
    exit_reason: participation.exitReason,
    education: participation.education,
    statistics_consent: participation.statisticsConsent,
    step_progress: participation.stepProgress,
    ...occupationColumns(participation.before, participation.after),
  };
}

function occupationColumns(before: Occupation, after: Occupation) {
  return {
    occupation_before: before.occupation,
    work_percent_before: before.workPercent,
    study_percent_before: before.studyPercent,
    occupation_after: after.occupation,
    work_percent_after: after.workPercent,
    study_percent_after: after.studyPercent,
  };
}

/** One enrolment of a person at a time: a second one waits here and then sees the first. */
export async function lockPerson(work: Work, personId: string): Promise<void> {
  await work.tx
    .selectFrom("party.person")
    .select("id")
    .where("association_id", "=", work.actor.associationId)
    .where("id", "=", personId)
    .forUpdate()
    .execute();
}

/** Is the person in the parent of this sub-intervention on the day? Answers for the actor's own interventions only. */
export async function enrolledInParent(
  work: Work,
  personId: string,
  interventionId: string,
  day: string,
): Promise<boolean> {
  const { rows } = await sql<{ yes: boolean }>`
    select party.enrolled_in_parent(${personId}::uuid, ${interventionId}::uuid, ${day}::date) as yes`.execute(
    work.tx,
  );
  return rows[0]?.yes ?? false;
}

export async function forwardedByCouncil(work: Work, referralId: string): Promise<boolean> {
  const { rows } = await sql<{
    yes: boolean;
  }>`select party.forwarded_by_council(${referralId}::uuid) as yes`.execute(work.tx);
  return rows[0]?.yes ?? false;
}

/** Tells everyone who sent the referral on its way here. */
export async function notifySenders(
  work: Work,
  referralId: string,
  kind: "participantEnrolled",
): Promise<void> {
  await sql`select party.notify_senders(${referralId}::uuid, ${kind}, ${referralId}::uuid)`.execute(work.tx);
}
