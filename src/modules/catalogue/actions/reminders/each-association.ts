import type { Database } from "../../../../platform/db/database.ts";
import type { BareWork } from "../../../../platform/db/work.ts";
import { workFor } from "../../../associations/index.ts";
import { readPublishing } from "../../store/reminders/watched.ts";

/** A transaction of one association, in whichever zone does the work. */
export type Run = <T>(task: (work: BareWork) => Promise<T>) => Promise<T>;

/** The system's own work for an association. */
export function runFor(db: Database, associationId: string): Run {
  return (task) =>
    db.inSystem(async (work) => {
      await workFor(work, associationId);
      return await task(work);
    });
}

/** Does a chore for each association that has published something. One that fails hinders no other; its error comes last. */
export async function forEachAssociation(
  db: Database,
  chore: (associationId: string) => Promise<unknown>,
): Promise<void> {
  const failures: unknown[] = [];
  for (const associationId of await db.inSystem(readPublishing))
    await chore(associationId).catch((error: unknown) => failures.push(error));
  if (failures.length > 0) throw failures[0];
}
