import { sql } from "kysely";
import type { BareWork } from "../../../platform/db/work.ts";
import type { SessionLimits } from "../model/session-limits.ts";

export interface RunningSession {
  readonly id: string;
  readonly method: string;
  readonly agent: string;
  readonly createdAt: string;
  readonly lastSeenAt: string;
  readonly present: boolean;
}

export async function runningSessions(
  work: BareWork,
  userId: string,
  presentHash: Uint8Array,
  limits: SessionLimits,
): Promise<readonly RunningSession[]> {
  return work.tx
    .selectFrom("platform.session")
    .select([
      "id",
      "method",
      "agent",
      "created_at as createdAt",
      "last_seen_at as lastSeenAt",
      sql<boolean>`token_hash = ${Buffer.from(presentHash)}`.as("present"),
    ])
    .where("user_id", "=", userId)
    .where("revoked_at", "is", null)
    .where("expires_at", ">", work.now.toString())
    .where("last_seen_at", ">", work.now.subtract({ seconds: limits.idleSeconds }).toString())
    .orderBy("last_seen_at", "desc")
    .execute();
}

export async function revokeById(work: BareWork, userId: string, sessionId: string): Promise<boolean> {
  const result = await work.tx
    .updateTable("platform.session")
    .set({ revoked_at: work.now.toString() })
    .where("id", "=", sessionId)
    .where("user_id", "=", userId)
    .where("revoked_at", "is", null)
    .executeTakeFirst();
  return result.numUpdatedRows > 0n;
}

/** Ends every session of the user, except the one with the token where one is given. Gives how many. */
export async function revokeAll(work: BareWork, userId: string, exceptHash?: Uint8Array): Promise<number> {
  const result = await work.tx
    .updateTable("platform.session")
    .set({ revoked_at: work.now.toString() })
    .where("user_id", "=", userId)
    .where("revoked_at", "is", null)
    .where("token_hash", "<>", Buffer.from(exceptHash ?? []))
    .executeTakeFirst();
  return Number(result.numUpdatedRows);
}

/** What nobody needs any more: sessions long over, sign-ins never finished, attempts forgotten. */
export async function dropExpired(work: BareWork): Promise<void> {
  const now = work.now.toString();
  const monthAgo = work.now.subtract({ hours: 24 * 30 }).toString();
  await work.tx.deleteFrom("platform.sign_in_step").where("expires_at", "<", now).execute();
  await work.tx
    .deleteFrom("platform.sign_in_attempt")
    .where("at", "<", work.now.subtract({ hours: 24 }).toString())
    .execute();
  await work.tx.deleteFrom("platform.session").where("expires_at", "<", monthAgo).execute();
}
