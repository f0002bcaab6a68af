import { randomBytes } from "node:crypto";
import type pg from "pg";
import type { Structure } from "../../src/demo/structure.ts";
import { foundStructure, idOf } from "../../src/demo/structure.ts";
import type { Actor } from "../../src/platform/access/actor.ts";
import type { Duty } from "../../src/platform/access/duty.ts";
import type { Keyring } from "../../src/platform/crypto/index.ts";
import type { Database } from "../../src/platform/db/database.ts";
import { createDatabase } from "../../src/platform/db/database.ts";
import type { Work } from "../../src/platform/db/work.ts";
import type { Outcome, Refusal } from "../../src/platform/values/outcome.ts";
import type { Place } from "./actors.ts";
import { makeActor } from "./actors.ts";
import type { SettableClock } from "./clock.ts";
import { settableClock } from "./clock.ts";
import type { TestDatabase } from "./database.ts";
import { testDatabase } from "./database.ts";
import { runtimePool } from "./runtime-pool.ts";
import { testKeyring } from "./test-keyring.ts";

/** An association of a test's own in the shared database, with the demo's members, interventions, councils and codes. */
export interface World {
  readonly associationId: string;
  readonly slug: string;
  readonly structure: Structure;
  readonly db: Database;
  readonly clock: SettableClock;
  readonly keyring: Keyring;
  /** The owner of the database: for looking past row-level security and for what no action can do. */
  readonly admin: pg.Pool;
  readonly memberId: (name: string) => string;
  readonly municipalityId: (name: string) => string;
  readonly interventionId: (name: string) => string;
  readonly councilId: (name: string) => string;
  /** A new user with one assignment: `actorAs("teamMember", "Ung i Nynäs")`, `actorAs("referringOfficial", "Försäkringskassan")`. */
  readonly actorAs: (duty: Duty, place?: Place) => Promise<Actor>;
  readonly inZone: <T>(actor: Actor, task: (work: Work) => Promise<T>) => Promise<T>;
}

export interface WorldOptions {
  /** Instant or day; 2018-03-05 (a Monday) at noon when absent. */
  readonly now?: string;
  /** YYYY-MM-DD, as only a demo has. */
  readonly referenceDate?: string;
  /** The worker's shared one when absent. */
  readonly database?: TestDatabase;
}

export async function foundAssociation(options: WorldOptions = {}): Promise<World> {
  const { admin } = options.database ?? (await testDatabase());
  const clock = settableClock(options.now ?? "2018-03-05");
  const db = createDatabase(await runtimePool(admin), clock);
  const slug = `prov-${randomBytes(8).toString("hex")}`;
  const founded = await db.inSystem((work) =>
    foundStructure(work, {
      slug,
      name: `Provförbundet ${slug.slice(-4)}`,
      ...(options.referenceDate === undefined ? {} : { referenceDate: options.referenceDate }),
    }),
  );
  const structure = accepted(founded);
  return {
    associationId: structure.associationId,
    ...{ slug, structure, db, clock, admin, keyring: testKeyring() },
    memberId: (name) => idOf(structure.members, name),
    municipalityId: (name) => idOf(structure.municipalities, name),
    interventionId: (name) => idOf(structure.interventions, name),
    councilId: (name) => idOf(structure.councils, name),
    actorAs: (duty, place) => makeActor(db, structure, duty, place),
    inZone: (actor, task) => db.inZone(actor, task),
  };
}

/** What an action gave; a refusal fails the test with its code. */
export function accepted<T>(outcome: Outcome<T, Refusal>): T {
  if (outcome.ok) return outcome.value;
  throw new Error(`refused: ${JSON.stringify(outcome.refusal)}`);
}
