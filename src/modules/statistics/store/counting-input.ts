import { sql } from "kysely";
import type { BareWork } from "../../../platform/db/work.ts";
import { allCodes, municipalitiesOf } from "../../associations/index.ts";
import { councilsOf, interventionsOf } from "../../interventions/index.ts";
import type { CountingInput, IncomeOccasion, ParticipationRow, Sex } from "../model/counting/input.ts";
import { codeBook, listed } from "./code-book.ts";

const epoch = sql`date '1970-01-01'`;
const day = (column: string) => sql<number>`${sql.ref(column)} - ${epoch}`;
const dayOrNull = (column: string) => sql<number | null>`${sql.ref(column)} - ${epoch}`;

/** Everything the figures of the transaction's association rest on, as the gate shows it. Runs as counter only. */
export async function readCountingInput(work: BareWork): Promise<CountingInput> {
  const frame = await readParticipationInput(work);
  const names = new Map(frame.interventions.map((one) => [one.id, one.name]));
  return {
    ...frame,
    participations: [...frame.participations, ...(await readAnonymous(work))],
    incomes: await readIncomes(work),
    activities: await readActivities(work),
    consultations: await readConsultations(work),
    surveyAnswers: await readSurveyAnswers(work, names),
  };
}

/** The same with the identified participations alone: all that additive totals need. */
export async function readParticipationInput(work: BareWork): Promise<CountingInput> {
  const interventions = await interventionsOf(work);
  const councils = await councilsOf(work);
  return {
    codes: codeBook(await allCodes(work), await municipalitiesOf(work)),
    interventions: interventions.map(({ id, name, parentId }) => ({ id, name, parentId })),
    councils: councils.map(({ id, name }) => ({ id, name })),
    participations: await readParticipations(work),
    incomes: [],
    activities: [],
    consultations: [],
    surveyAnswers: [],
  };
}

async function readParticipations(work: BareWork): Promise<ParticipationRow[]> {
  const rows = await work.tx
    .selectFrom("statistics.participation_row")
    .select([
      "id",
      "person_id",
      "intervention_id",
      "sex",
      "municipality_id",
      "referrer",
      "exit_reason",
      "education",
    ])
    .select(["age_at_enrolment", "protected_identity", "statistics_consent"])
    .select([
      dayOrNull("referred_on").as("referredOn"),
      day("enrolled_on").as("enrolledOn"),
      dayOrNull("exited_on").as("exitedOn"),
    ])
    .execute();
  return rows.map((row) => ({
    id: row.id ?? "",
    personKey: row.person_id,
    interventionId: row.intervention_id ?? "",
    sex: (row.sex ?? "notStated") as Sex,
    municipality: row.municipality_id ?? "",
    referrer: listed("referrer", row.referrer ?? ""),
    referredOn: row.referredOn,
    enrolledOn: row.enrolledOn,
    exitedOn: row.exitedOn,
    exitReason: row.exit_reason === null ? null : listed("exitReason", row.exit_reason),
    education: listed("education", row.education ?? ""),
    ageAtEnrolment: row.age_at_enrolment,
    protectedIdentity: row.protected_identity ?? false,
    consent: row.statistics_consent ?? false,
  }));
}

/** One row per anonymous participant: year and sex are all there is, so the year's first day stands for the entry. */
async function readAnonymous(work: BareWork): Promise<ParticipationRow[]> {
  const rows = await work.tx
    .selectFrom("statistics.anonymous_row")
    .select(["intervention_id", "sex"])
    .select([
      sql<number>`make_date(year, 1, 1) - ${epoch}`.as("enrolledOn"),
      sql<number>`sum(quantity)::int`.as("quantity"),
    ])
    .where("kind", "=", "anonymous")
    .groupBy(["intervention_id", "sex", "year"])
    .execute();
  return rows.flatMap((row) =>
    Array.from({ length: Math.max(0, row.quantity) }, () =>
      anonymousRow(row.intervention_id ?? "", row.sex ?? "notStated", row.enrolledOn),
    ),
  );
}

function anonymousRow(interventionId: string, sex: string, enrolledOn: number): ParticipationRow {
  const unknown = {
    personKey: null,
    municipality: "",
    referrer: "",
    referredOn: null,
    exitedOn: null,
    exitReason: null,
    education: "",
    ageAtEnrolment: null,
  };
  return {
    id: "",
    interventionId,
    sex: sex as Sex,
    enrolledOn,
    ...unknown,
    protectedIdentity: false,
    consent: false,
    anonymous: true,
  };
}

async function readIncomes(work: BareWork) {
  const rows = await work.tx
    .selectFrom("statistics.income_row")
    .select(["participation_id", "occasion", "source"])
    .select(day("noted_on").as("on"))
    .execute();
  return rows.map((row) => ({
    participationId: row.participation_id ?? "",
    occasion: row.occasion as IncomeOccasion,
    on: row.on,
    source: listed("incomeSource", row.source ?? ""),
  }));
}

async function readActivities(work: BareWork) {
  const rows = await work.tx
    .selectFrom("statistics.activity_row")
    .select(["participation_id", "name", "kind"])
    .select([day("starts_on").as("startsOn"), dayOrNull("ends_on").as("endsOn")])
    .execute();
  return rows.map((row) => ({
    participationId: row.participation_id ?? "",
    name: row.name ?? "",
    type: listed("activityKind", row.kind ?? ""),
    startsOn: row.startsOn,
    endsOn: row.endsOn,
  }));
}

async function readConsultations(work: BareWork) {
  const rows = await work.tx
    .selectFrom("statistics.consultation_row")
    .select(["council_id", "quantity"])
    .select(day("held_on").as("on"))
    .execute();
  return rows.map((row) => ({ councilId: row.council_id ?? "", on: row.on, count: row.quantity ?? 0 }));
}

async function readSurveyAnswers(work: BareWork, names: ReadonlyMap<string, string>) {
  const rows = await work.tx
    .selectFrom("statistics.survey_row")
    .select(["round", "respondent_group", "intervention_id", "question", "answer"])
    .orderBy("round")
    .orderBy("respondent_group")
    .orderBy("ordinal")
    .execute();
  return rows.map((row) => ({
    round: row.round ?? "",
    group: row.respondent_group ?? "",
    intervention: row.intervention_id === null ? null : (names.get(row.intervention_id) ?? null),
    question: row.question ?? "",
    answer: row.answer,
  }));
}
