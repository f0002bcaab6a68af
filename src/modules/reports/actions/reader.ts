import type { Actor } from "../../../platform/access/actor.ts";
import type { Database } from "../../../platform/db/database.ts";
import type { Work } from "../../../platform/db/work.ts";

/** Whoever reads a whole document: its parts are read in transactions of their own, since figures are counted at the gate. */
export interface Reader {
  readonly actor: Actor;
  readonly db: Database;
  inZone<T>(task: (work: Work) => Promise<T>): Promise<T>;
}
