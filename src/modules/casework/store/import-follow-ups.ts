import type { Work } from "../../../platform/db/work.ts";
import { column, insertColumns } from "./import-columns.ts";

/** `doneOn` is the day the person was reached; null while the follow-up is still to be made. */
export type ImportedFollowUp = {
  readonly participationId: string;
  readonly dueOn: string;
  readonly doneOn: string | null;
};

/** A follow-up that has been registered already is left as it is. */
export async function saveFollowUps(work: Work, given: readonly ImportedFollowUp[]): Promise<void> {
  await insertColumns(
    work,
    "party.follow_up",
    [
      column(
        "participation_id",
        "uuid",
        given.map(({ participationId }) => participationId),
      ),
      column(
        "due_on",
        "date",
        given.map(({ dueOn }) => dueOn),
      ),
      column(
        "done_on",
        "date",
        given.map(({ doneOn }) => doneOn),
      ),
      column(
        "outcome",
        "text",
        given.map(({ doneOn }) => (doneOn === null ? null : "reached")),
      ),
    ],
    `on conflict (association_id, participation_id) do update
     set due_on = excluded.due_on, done_on = excluded.done_on, outcome = excluded.outcome
     where follow_up.done_on is null`,
  );
}
