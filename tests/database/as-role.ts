import type pg from "pg";
import { Temporal } from "temporal-polyfill";
import type { Actor } from "../../src/platform/access/actor.ts";
import { openingStatement } from "../../src/platform/db/opening-statement.ts";
import type { ZoneRole } from "../../src/platform/db/zone-role.ts";

const now = Temporal.Instant.from("2018-03-05T11:00:00Z");

/** Runs one statement as requests do, and takes it back. Gives the rows, or the code PostgreSQL refused with. */
export async function asRole(
  pool: pg.Pool,
  role: ZoneRole,
  who: Partial<Actor> | null,
  statement: string,
): Promise<{ readonly rows: readonly Record<string, unknown>[]; readonly refused: string | null }> {
  const client = await pool.connect();
  try {
    await client.query(openingStatement(role, who, now));
    const { rows } = await client.query<Record<string, unknown>>(statement);
    return { rows, refused: null };
  } catch (error) {
    if (error instanceof Error && "code" in error) return { rows: [], refused: String(error.code) };
    throw error;
  } finally {
    await client.query("rollback");
    client.release();
  }
}
