import type { Actor } from "../../../platform/access/actor.ts";
import type { Database } from "../../../platform/db/database.ts";
import type { Work } from "../../../platform/db/work.ts";

/** Reads in the actor's zone, and asks the gate for figures beside it: two roles, so two transactions. */
export interface ZoneReader {
  readonly actor: Actor;
  readonly db: Database;
  inZone<T>(task: (work: Work) => Promise<T>): Promise<T>;
}
