import type { Temporal } from "temporal-polyfill";
import type { Actor } from "../../../platform/access/actor.ts";
import { allDuties } from "../../../platform/access/duty.ts";
import type { Database } from "../../../platform/db/database.ts";
import { isId } from "../../../platform/values/id.ts";
import { unitsCovered } from "../model/duty-units.ts";
import { periodState } from "../model/period.ts";
import type { AssignmentRow } from "../store/read-session.ts";
import { readAssignmentRow } from "../store/read-session.ts";

/** The actor that an assignment makes of its user on the day; null where it does not run then. */
export function actorOf(row: AssignmentRow, today: Temporal.PlainDate): Actor | null {
  const duty = allDuties.find((one) => one === row.duty);
  if (row.assignment_id === null || row.valid_from === null || duty === undefined) return null;
  if (periodState({ validFrom: row.valid_from, validTo: row.valid_to }, today) !== "running") return null;
  return {
    userId: row.user_id,
    userName: row.user_name,
    assignmentId: row.assignment_id,
    associationId: row.association_id ?? "",
    duty,
    units: unitsCovered({
      duty,
      userId: row.user_id,
      unitId: row.unit_id,
      allUnits: row.all_units.toSorted(),
    }),
    memberId: row.member_id,
  };
}

/** For long work and the command line: the assignment as it stands now; null when it has ended or its user has left. */
export async function actorOfAssignment(db: Database, assignmentId: string): Promise<Actor | null> {
  if (!isId(assignmentId)) return null;
  return db.inSystem(async (work) => {
    const row = await readAssignmentRow(work, assignmentId);
    return row?.user_active === true ? actorOf(row, work.today) : null;
  });
}
