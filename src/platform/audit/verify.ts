import type { Database } from "../db/database.ts";
import type { EventRow } from "./seal.ts";
import { sealOf } from "./seal.ts";

export interface ChainReport {
  readonly chain: string;
  readonly sealed: number;
  /** First place in the chain that does not follow from the one before; null where the chain is whole. */
  readonly brokenAt: bigint | null;
}

/** Walks every chain of the log from its beginning. Whatever was changed or removed shows as the first break. */
export async function verifyLog(db: Database): Promise<ChainReport[]> {
  const chains = await db.inSystem((work) =>
    work.tx.selectFrom("audit.seal").select("chain").distinct().orderBy("chain").execute(),
  );
  const reports: ChainReport[] = [];
  for (const { chain } of chains) reports.push(await verifyChain(db, chain));
  return reports;
}

async function verifyChain(db: Database, chain: string): Promise<ChainReport> {
  let previous: Buffer = Buffer.alloc(32);
  let sealed = 0;
  for (let from = 0n; ; ) {
    const rows = await page(db, chain, from);
    if (rows.length === 0) return { chain, sealed, brokenAt: null };
    for (const row of rows) {
      const follows =
        row.id !== null &&
        row.sequence === from + 1n &&
        row.previous_hash.equals(previous) &&
        row.hash.equals(sealOf(previous, row as EventRow));
      if (!follows) return { chain, sealed, brokenAt: row.sequence };
      previous = row.hash;
      from = row.sequence;
      sealed += 1;
    }
  }
}

async function page(db: Database, chain: string, after: bigint) {
  return db.inSystem((work) =>
    work.tx
      .selectFrom("audit.seal as s")
      .leftJoin("audit.event as e", "e.id", "s.event_id")
      .selectAll("e")
      .select(["s.sequence", "s.previous_hash", "s.hash"])
      .where("s.chain", "=", chain)
      .where("s.sequence", ">", after)
      .orderBy("s.sequence")
      .limit(2000)
      .execute(),
  );
}
