import type { Actor } from "../../../platform/access/actor.ts";
import type { Database } from "../../../platform/db/database.ts";
import { keepOperator } from "../store/operator.ts";
import { readAssignmentRow } from "../store/read-session.ts";
import { actorOf } from "./actor-of.ts";

/**
 * Who the command line works as in the party zone: a registrar under a fixed name, so that the log tells operation from
 * persons. Made when first needed; nobody can sign in as it. Null where the association has no member to employ it.
 */
export async function operatorRegistrar(db: Database, associationId: string): Promise<Actor | null> {
  return db.inSystem(async (work) => {
    const assignmentId = await keepOperator(work, associationId);
    const row = assignmentId === null ? undefined : await readAssignmentRow(work, assignmentId);
    return row === undefined ? null : actorOf(row, work.today);
  });
}
