import type { Dialect } from "kysely";
import { CompiledQuery, Kysely, PostgresDialect } from "kysely";
import type pg from "pg";
import type { Temporal } from "temporal-polyfill";
import type { Actor } from "../access/actor.ts";
import { zoneOf } from "../access/duty.ts";
import { newId } from "../values/id.ts";
import { openingStatement } from "./opening-statement.ts";
import type { DB } from "./schema.generated.ts";
import { createTurns } from "./turns.ts";
import type { BareWork, Work } from "./work.ts";
import type { ZoneRole } from "./zone-role.ts";

export interface Clock {
  now(): Temporal.Instant;
}

/** One way in: every statement runs in a transaction that has taken exactly one zone's role. */
export interface Database {
  /** Runs as the zone of the actor's duty. A refusal (`ok: false`) or an exception rolls everything back. */
  inZone<T>(actor: Actor, task: (work: Work) => Promise<T>): Promise<T>;
  /** Sign-in, sessions, jobs, operation. Sees no content of association or party zone. */
  inSystem<T>(task: (work: BareWork) => Promise<T>): Promise<T>;
  /** The gate between the zones: reads party views without identity and writes figures. */
  inCounter<T>(associationId: string, task: (work: BareWork) => Promise<T>): Promise<T>;
  /**
   * What anyone may see: of one association, or of what all have published where null is given. Takes at most half of the
   * connections: further readers wait their turn, and `NoTurn` is thrown after 30 seconds. Do not begin one within another.
   */
  inPublic<T>(associationId: string | null, task: (work: BareWork) => Promise<T>): Promise<T>;
  readonly clock: Clock;
  close(): Promise<void>;
}

export function createDatabase(pool: pg.Pool, clock: Clock): Database {
  const dialect = new PostgresDialect({ pool });
  const kysely = new Kysely<DB>({ dialect });
  const run = runner(kysely, dialect, clock);
  // A crowd that reads what is open waits for itself; those who work in the product always find a connection.
  const readers = createTurns(Math.max(1, Math.floor((pool.options.max ?? 10) / 2)), longestTurn);
  return {
    inZone: (actor, task) => run(zoneOf(actor.duty), actor, (bare) => task({ ...bare, actor })),
    inSystem: (task) => run("system", null, task),
    inCounter: (associationId, task) => run("counter", { associationId }, task),
    inPublic: (associationId, task) =>
      readers.take(() => run("public", associationId === null ? null : { associationId }, task)),
    clock,
    close: () => kysely.destroy(),
  };
}

/** Milliseconds that a reader waits for others; longer than that is no answer. */
const longestTurn = 30_000;

function runner(kysely: Kysely<DB>, dialect: Dialect, clock: Clock) {
  const shared = { config: { dialect }, dialect, driver: dialect.createDriver() };
  return <T>(
    role: ZoneRole,
    who: Partial<Actor> | null,
    task: (work: BareWork) => Promise<T>,
  ): Promise<T> => {
    const now = clock.now();
    const opening = CompiledQuery.raw(openingStatement(role, who, now));
    return kysely.getExecutor().provideConnection((connection) => {
      // Kysely's own transaction sends one statement at a time. Here statements that do not wait for each other are sent
      // together, in order; the first goes with the opening, after which nothing runs outside the zone's role.
      const provider = {
        provideConnection: <R>(use: (one: typeof connection) => Promise<R>) => use(connection),
      };
      const tx = new Kysely<DB>({
        ...shared,
        executor: kysely.getExecutor().withConnectionProvider(provider),
      });
      return finish(tx, tx.executeQuery(opening), task(bareWork(tx, now)));
    });
  };
}

function bareWork(tx: Kysely<DB>, now: Temporal.Instant): BareWork {
  const today = now.toZonedDateTimeISO("Europe/Stockholm").toPlainDate();
  return { tx, now, today, newId: () => newId(now.epochMilliseconds) };
}

/**
 * PostgreSQL answers a bare commit of a failed transaction with a rollback and no error. The empty select fails there, so
 * that nothing is called saved when a task has swallowed the failure of a statement.
 */
const commit = "select; commit";

async function finish<T>(tx: Kysely<DB>, opening: Promise<unknown>, task: Promise<T>): Promise<T> {
  try {
    const [opened, worked] = await Promise.allSettled([opening, task]);
    if (opened.status === "rejected") throw opened.reason;
    if (worked.status === "rejected") throw worked.reason;
    const result = worked.value;
    await tx.executeQuery(CompiledQuery.raw(isRefusal(result) ? "rollback" : commit));
    return result;
  } catch (error) {
    await tx.executeQuery(CompiledQuery.raw("rollback")).catch(() => undefined);
    throw error;
  }
}

function isRefusal(result: unknown): boolean {
  return typeof result === "object" && result !== null && "ok" in result && result.ok === false;
}
