import type { Kysely } from "kysely";
import type { Temporal } from "temporal-polyfill";
import type { Actor } from "../access/actor.ts";
import type { DB } from "./schema.generated.ts";

export type Transaction = Kysely<DB>;

/** What every piece of work gets: the transaction, the time and a source of ids. Nothing of it may be kept afterwards. */
export interface BareWork {
  readonly tx: Transaction;
  readonly now: Temporal.Instant;
  /** The day in Stockholm; in the demo the day the registered facts are known to may stand in a module's own reckoning, never here. */
  readonly today: Temporal.PlainDate;
  newId(): string;
}

/** Work in one zone for one actor; row-level security sees what the actor's assignment covers. */
export interface Work extends BareWork {
  readonly actor: Actor;
}
