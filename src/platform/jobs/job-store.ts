import { sql } from "kysely";
import type { Database } from "../db/database.ts";
import type { Work } from "../db/work.ts";
import type { JobPayload } from "./jobs.ts";

export interface ClaimedJob {
  readonly id: string;
  readonly kind: string;
  readonly payload: JobPayload;
}

export interface JobState {
  readonly id: string;
  readonly kind: string;
  readonly state: "queued" | "running" | "done" | "failed";
  readonly done: number;
  readonly total: number;
  readonly text: string;
  readonly result: Readonly<Record<string, unknown>> | null;
}

const heartbeatLost = { seconds: 60 };
const mostAttempts = 3;

/** Takes the oldest queued job; two runners never take the same one. */
export async function claimJob(db: Database): Promise<ClaimedJob | null> {
  return db.inSystem(async (work) => {
    const row = await work.tx
      .selectFrom("platform.job")
      .select(["id", "kind", "payload"])
      .where("state", "=", "queued")
      .orderBy("created_at")
      .limit(1)
      .forUpdate()
      .skipLocked()
      .executeTakeFirst();
    if (row === undefined) return null;
    const now = work.now.toString();
    await work.tx
      .updateTable("platform.job")
      .set({ state: "running", started_at: now, heartbeat_at: now, attempts: sql`attempts + 1` })
      .where("id", "=", row.id)
      .execute();
    return { id: row.id, kind: row.kind, payload: row.payload as JobPayload };
  });
}

export async function reportProgress(
  db: Database,
  id: string,
  done: number,
  total: number,
  text: string,
): Promise<void> {
  await db.inSystem((work) =>
    work.tx
      .updateTable("platform.job")
      .set({
        progress_done: done,
        progress_total: total,
        progress_text: text,
        heartbeat_at: work.now.toString(),
      })
      .where("id", "=", id)
      .execute(),
  );
}

export async function finishJob(
  db: Database,
  id: string,
  state: "done" | "failed",
  result: Readonly<Record<string, unknown>>,
): Promise<void> {
  await db.inSystem((work) =>
    work.tx
      .updateTable("platform.job")
      .set({ state, result: JSON.stringify(result), finished_at: work.now.toString() })
      .where("id", "=", id)
      .execute(),
  );
}

/** A job whose process died is taken up again from its beginning; its own transaction left nothing behind. */
export async function releaseOrphans(db: Database): Promise<void> {
  await db.inSystem((work) =>
    work.tx
      .updateTable("platform.job")
      .set({ state: sql`case when attempts >= ${mostAttempts} then 'failed' else 'queued' end` })
      .where("state", "=", "running")
      .where("heartbeat_at", "<", work.now.subtract(heartbeatLost).toString())
      .execute(),
  );
}

/** A job of one's own, or null. */
export async function findJob(work: Work, id: string): Promise<JobState | null> {
  const row = await work.tx.selectFrom("platform.job").selectAll().where("id", "=", id).executeTakeFirst();
  if (row === undefined) return null;
  return {
    id: row.id,
    kind: row.kind,
    state: row.state as JobState["state"],
    done: row.progress_done,
    total: row.progress_total,
    text: row.progress_text,
    result: row.result as JobState["result"],
  };
}
