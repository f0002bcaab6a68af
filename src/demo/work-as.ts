import { actorOfAssignment } from "../modules/people/index.ts";
import type { Actor } from "../platform/access/actor.ts";
import type { Database } from "../platform/db/database.ts";
import { readHolder } from "./store/users.ts";

/** The demo's registrar at work: keeps the register of every unit and is the one who imports. */
export function registrarOf(db: Database, associationId: string): Promise<Actor> {
  return holderOf(db, associationId, "registrar");
}

/** The demo's economist at work, as whom everything of money is entered. */
export function economistOf(db: Database, associationId: string): Promise<Actor> {
  return holderOf(db, associationId, "economist");
}

/** The demo's catalogue editor at work, as whom entries are published. */
export function editorOf(db: Database, associationId: string): Promise<Actor> {
  return holderOf(db, associationId, "catalogueEditor");
}

async function holderOf(
  db: Database,
  associationId: string,
  duty: "registrar" | "economist" | "catalogueEditor",
): Promise<Actor> {
  const holder = await db.inSystem((work) => readHolder(work, associationId, duty));
  const actor = holder === undefined ? null : await actorOfAssignment(db, holder);
  if (actor === null) throw new Error(`the demo association has no ${duty}`);
  return actor;
}
