import { createHash } from "node:crypto";
import type { Database } from "../db/database.ts";
import type { BareWork } from "../db/work.ts";

/** The chain of events that belong to no association. */
export const systemChain = "system";
const batch = 1000;
/** A transaction that began before its neighbours may commit after them; so far back is looked for late ones. */
const lateCommits = { minutes: 15 };

export interface EventRow {
  readonly id: string;
  readonly association_id: string | null;
  readonly at: string;
  readonly user_id: string | null;
  readonly assignment_id: string | null;
  readonly duty: string;
  readonly unit_id: string | null;
  readonly event: string;
  readonly person_id: string | null;
  readonly subject_id: string | null;
  readonly purpose: string;
  readonly detail: unknown;
}

/** hash = SHA-256(previous hash, event as JSON with its fields in this order and the keys of detail sorted). */
export function sealOf(previous: Uint8Array, row: EventRow): Buffer {
  const detail = Object.entries((row.detail ?? {}) as Record<string, unknown>).sort(([a], [b]) =>
    a < b ? -1 : 1,
  );
  const fields = [
    row.id,
    row.association_id,
    row.at,
    row.user_id,
    row.assignment_id,
    row.duty,
    row.unit_id,
    row.event,
    row.person_id,
    row.subject_id,
    row.purpose,
    detail,
  ];
  return createHash("sha256").update(previous).update(JSON.stringify(fields)).digest();
}

/**
 * Chains the events that are not sealed yet; gives how many. Run every second and before the server stops. Several
 * processes may run it at once: who comes second to a link leaves everything to the first, and gives 0.
 */
export async function sealNewEvents(db: Database, everything = false): Promise<number> {
  const sealed = db.inSystem(async (work) => {
    const rows = await unsealed(work, everything);
    const byChain = Map.groupBy(rows, (row) => row.association_id ?? systemChain);
    // In one order, so that two sealers wait for each other and never in a ring.
    const chains = [...byChain].sort(([a], [b]) => (a < b ? -1 : 1));
    for (const [chain, events] of chains) await extend(work, chain, events);
    return rows.length;
  });
  return sealed.catch((error: unknown) => {
    if (isTakenLink(error)) return 0;
    throw error;
  });
}

/** PostgreSQL's unique_violation: another sealer has put this link, or sealed this event, in the meantime. */
function isTakenLink(error: unknown): boolean {
  return error instanceof Error && "code" in error && error.code === "23505";
}

async function unsealed(work: BareWork, everything: boolean): Promise<EventRow[]> {
  let query = work.tx
    .selectFrom("audit.event as e")
    .selectAll("e")
    .where(({ not, exists, selectFrom }) =>
      not(exists(selectFrom("audit.seal as s").select("s.sequence").whereRef("s.event_id", "=", "e.id"))),
    )
    .orderBy("e.at")
    .orderBy("e.id")
    .limit(batch);
  if (!everything) query = query.where("e.at", ">", work.now.subtract(lateCommits).toString());
  return query.execute();
}

async function extend(work: BareWork, chain: string, events: readonly EventRow[]): Promise<void> {
  const last = await work.tx
    .selectFrom("audit.seal")
    .select(["sequence", "hash"])
    .where("chain", "=", chain)
    .orderBy("sequence", "desc")
    .limit(1)
    .executeTakeFirst();
  let sequence = last?.sequence ?? 0n;
  let previous: Buffer = last?.hash ?? Buffer.alloc(32);
  const seals = events.map((row) => {
    const hash = sealOf(previous, row);
    sequence += 1n;
    const seal = { chain, sequence, event_id: row.id, previous_hash: previous, hash };
    previous = hash;
    return seal;
  });
  await work.tx.insertInto("audit.seal").values(seals).execute();
}
