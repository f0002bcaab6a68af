import type { Work } from "../../../platform/db/work.ts";
import type { ActivityRow, ConsultationRow, IncomeRow, SurveyAnswerRow } from "../model/import/rows.ts";
import { column, insertColumns, withColumns } from "./import-columns.ts";

/** Rows of a participation, with its own id instead of the file's. */
export type Owned<T> = { readonly owner: string; readonly row: T };

export async function insertIncomes(work: Work, given: readonly Owned<IncomeRow>[]): Promise<void> {
  await insertColumns(work, "party.income", [
    column(
      "id",
      "uuid",
      given.map(() => work.newId()),
    ),
    column(
      "participation_id",
      "uuid",
      given.map(({ owner }) => owner),
    ),
    column(
      "occasion",
      "text",
      given.map(({ row }) => row.occasion),
    ),
    column(
      "noted_on",
      "date",
      given.map(({ row }) => row.notedOn),
    ),
    column(
      "source",
      "text",
      given.map(({ row }) => row.source),
    ),
  ]);
}

export async function insertActivities(work: Work, given: readonly Owned<ActivityRow>[]): Promise<void> {
  await insertColumns(work, "party.activity", [
    column(
      "id",
      "uuid",
      given.map(() => work.newId()),
    ),
    column(
      "participation_id",
      "uuid",
      given.map(({ owner }) => owner),
    ),
    column(
      "name",
      "text",
      given.map(({ row }) => row.name),
    ),
    column(
      "kind",
      "text",
      given.map(({ row }) => row.kind),
    ),
    column(
      "starts_on",
      "date",
      given.map(({ row }) => row.startsOn),
    ),
    column(
      "ends_on",
      "date",
      given.map(({ row }) => row.endsOn),
    ),
  ]);
}

/** The file's income sources stand in place of all of the same occasion. */
export async function deleteReplacedIncomes(work: Work, given: readonly Owned<IncomeRow>[]): Promise<void> {
  await withColumns(
    work,
    [
      column(
        "owner",
        "uuid",
        given.map(({ owner }) => owner),
      ),
      column(
        "occasion",
        "text",
        given.map(({ row }) => row.occasion),
      ),
    ],
    `delete from party.income i using (select distinct * from given) g
     where i.participation_id = g.owner and i.occasion = g.occasion`,
  );
}

/** The file's activity stands in place of one with the same name, kind and start. */
export async function deleteReplacedActivities(
  work: Work,
  given: readonly Owned<ActivityRow>[],
): Promise<void> {
  await withColumns(
    work,
    [
      column(
        "owner",
        "uuid",
        given.map(({ owner }) => owner),
      ),
      column(
        "name",
        "text",
        given.map(({ row }) => row.name),
      ),
      column(
        "kind",
        "text",
        given.map(({ row }) => row.kind),
      ),
      column(
        "starts_on",
        "date",
        given.map(({ row }) => row.startsOn),
      ),
    ],
    `delete from party.activity a using (select distinct * from given) g
     where a.participation_id = g.owner and a.name = g.name and a.kind = g.kind and a.starts_on = g.starts_on`,
  );
}

/** New consultations, and corrections of those that earlier files brought. */
export async function saveConsultations(work: Work, rows: readonly ConsultationRow[]): Promise<void> {
  await insertColumns(
    work,
    "party.consultation",
    [
      column(
        "id",
        "uuid",
        rows.map(() => work.newId()),
      ),
      column(
        "external_id",
        "text",
        rows.map(({ id }) => id),
      ),
      column(
        "council_id",
        "uuid",
        rows.map(({ council }) => council),
      ),
      column(
        "held_on",
        "date",
        rows.map(({ heldOn }) => heldOn),
      ),
      column(
        "quantity",
        "integer",
        rows.map(({ quantity }) => quantity),
      ),
      column(
        "registered_by",
        "uuid",
        rows.map(() => work.actor.userId),
      ),
      column(
        "registered_at",
        "timestamptz",
        rows.map(() => work.now.toString()),
      ),
    ],
    `on conflict (association_id, external_id) where external_id is not null do update
     set council_id = excluded.council_id, held_on = excluded.held_on, quantity = excluded.quantity`,
  );
}

/** New survey answers, and corrections of those that earlier files brought. */
export async function saveAnswers(work: Work, rows: readonly SurveyAnswerRow[]): Promise<void> {
  await insertColumns(
    work,
    "party.survey_answer",
    [
      column(
        "id",
        "uuid",
        rows.map(() => work.newId()),
      ),
      column(
        "round",
        "text",
        rows.map(({ round }) => round),
      ),
      column(
        "respondent_group",
        "text",
        rows.map(({ group }) => group),
      ),
      column(
        "intervention_id",
        "uuid",
        rows.map(({ intervention }) => intervention),
      ),
      column(
        "question",
        "text",
        rows.map(({ question }) => question),
      ),
      column(
        "ordinal",
        "integer",
        rows.map(({ ordinal }) => ordinal),
      ),
      column(
        "answer",
        "smallint",
        rows.map(({ answer }) => answer),
      ),
    ],
    `on conflict (association_id, round, respondent_group,
       coalesce(intervention_id, '00000000-0000-0000-0000-000000000000'::uuid), question, ordinal)
     do update set answer = excluded.answer`,
  );
}
