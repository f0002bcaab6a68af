import type { Database } from "../db/database.ts";
import type { Work } from "../db/work.ts";
import type { JobPayload } from "./jobs.ts";

export interface ClaimedJob {
  readonly id: string;
  readonly kind: string;
  readonly payload: JobPayload;
  /** Which try this is; what an earlier try reports after it was taken for dead is not listened to. */
  readonly attempt: number;
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

/** A runner beats at least four times in this while. */
const heartbeatLost = { seconds: 60 };
const mostAttempts = 3;
const triedEnough = {
  sentence:
    "Arbetet har avbrutits tre gånger och försöks inte igen. Ingenting är ändrat. Säg till den som sköter driften om det händer på nytt.",
};

/** Takes the oldest queued job; two runners never take the same one. */
export async function claimJob(db: Database): Promise<ClaimedJob | null> {
  return db.inSystem(async (work) => {
    const row = await work.tx
      .selectFrom("platform.job")
      .select(["id", "kind", "payload", "attempts"])
      .where("state", "=", "queued")
      .orderBy("created_at")
      .limit(1)
      .forUpdate()
      .skipLocked()
      .executeTakeFirst();
    if (row === undefined) return null;
    const now = work.now.toString();
    const attempt = row.attempts + 1;
    await work.tx
      .updateTable("platform.job")
      .set({ state: "running", started_at: now, heartbeat_at: now, attempts: attempt })
      .where("id", "=", row.id)
      .execute();
    return { id: row.id, kind: row.kind, payload: row.payload as JobPayload, attempt };
  });
}

type Claim = Pick<ClaimedJob, "id" | "attempt">;

/** Says that the job's process lives. */
export async function beat(db: Database, claim: Claim): Promise<void> {
  await changeOwn(db, claim, (now) => ({ heartbeat_at: now }));
}

export async function reportProgress(
  db: Database,
  claim: Claim,
  progress: { readonly done: number; readonly total: number; readonly text: string },
): Promise<void> {
  await changeOwn(db, claim, (now) => ({
    progress_done: progress.done,
    progress_total: progress.total,
    progress_text: progress.text,
    heartbeat_at: now,
  }));
}

export async function finishJob(
  db: Database,
  claim: Claim,
  state: "done" | "failed",
  result: Readonly<Record<string, unknown>>,
): Promise<void> {
  await changeOwn(db, claim, (now) => ({ state, result: JSON.stringify(result), finished_at: now }));
}

type JobChange = {
  readonly heartbeat_at?: string;
  readonly progress_done?: number;
  readonly progress_total?: number;
  readonly progress_text?: string;
  readonly state?: "done" | "failed";
  readonly result?: string;
  readonly finished_at?: string;
};

async function changeOwn(db: Database, claim: Claim, change: (now: string) => JobChange): Promise<void> {
  await db.inSystem((work) =>
    work.tx
      .updateTable("platform.job")
      .set(change(work.now.toString()))
      .where("id", "=", claim.id)
      .where("state", "=", "running")
      .where("attempts", "=", claim.attempt)
      .execute(),
  );
}

/** A job whose process died is taken up again from its beginning; its own transaction left nothing behind. */
export async function releaseOrphans(db: Database): Promise<void> {
  await db.inSystem(async (work) => {
    const orphans = work.tx
      .updateTable("platform.job")
      .where("state", "=", "running")
      .where("heartbeat_at", "<", work.now.subtract(heartbeatLost).toString());
    await orphans
      .set({ state: "failed", result: JSON.stringify(triedEnough), finished_at: work.now.toString() })
      .where("attempts", ">=", mostAttempts)
      .execute();
    await orphans.set({ state: "queued" }).where("attempts", "<", mostAttempts).execute();
  });
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
