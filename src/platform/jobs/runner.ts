import type { Actor } from "../access/actor.ts";
import type { Database } from "../db/database.ts";
import { isDatabaseAway } from "../http/failure.ts";
import type { Log } from "../http/log.ts";
import { errorForLog } from "../values/error-for-log.ts";
import type { ClaimedJob } from "./job-store.ts";
import { beat, claimJob, finishJob, releaseOrphans, reportProgress } from "./job-store.ts";
import type { JobPayload, Jobs } from "./jobs.ts";
import { enqueueJob } from "./jobs.ts";

export interface JobContext {
  readonly jobId: string;
  readonly actor: Actor;
  readonly payload: JobPayload;
  /** Tells how far it is; `text` is Swedish and stands by the progress bar. Cheap: written at most twice a second. */
  progress(done: number, total: number, text: string): Promise<void>;
}

/** Does the work and gives what is kept as its result: ids, counts and one Swedish sentence under `sentence`. */
export type JobHandler = (context: JobContext) => Promise<Readonly<Record<string, unknown>>>;

export interface JobRunnerParts {
  readonly db: Database;
  readonly handlers: ReadonlyMap<string, JobHandler>;
  /** The assignment as it stands now; null when it has ended, and the job is then not run. */
  readonly actorOf: (assignmentId: string) => Promise<Actor | null>;
  readonly log: Log;
  readonly pollMilliseconds: number;
  /** How often a running job says that it lives; a quarter of what it takes to be given up when absent. */
  readonly heartbeatMilliseconds?: number;
}

const usualHeartbeat = 15_000;
const leastBetweenReports = 500;

export interface JobRunner extends Jobs {
  start(): void;
  /** Lets the running job end, takes no more. */
  stop(): Promise<void>;
  /** Runs what is queued until nothing is; for the command line and tests. */
  drain(): Promise<void>;
}

export function createJobRunner(parts: JobRunnerParts): JobRunner {
  let stopped = true;
  let loop: Promise<void> = Promise.resolve();
  let wakeUp: () => void = () => undefined;

  const pause = () =>
    new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, parts.pollMilliseconds);
      wakeUp = () => {
        clearTimeout(timer);
        resolve();
      };
    });

  async function keepRunning(): Promise<void> {
    while (!stopped) {
      const worked = await runNext(parts).catch((error: unknown) => {
        parts.log({ level: "error", event: "job.runner", message: errorForLog(error) });
        return false;
      });
      if (!worked && !stopped) await pause();
    }
  }

  return {
    enqueue: enqueueJob,
    wake: () => wakeUp(),
    start: () => {
      stopped = false;
      loop = keepRunning();
    },
    stop: async () => {
      stopped = true;
      wakeUp();
      await loop;
    },
    drain: async () => {
      while (await runNext(parts));
    },
  };
}

async function runNext(parts: JobRunnerParts): Promise<boolean> {
  await releaseOrphans(parts.db);
  const job = await claimJob(parts.db);
  if (job === null) return false;
  const pulse = setInterval(
    () => void beat(parts.db, job).catch(() => undefined),
    parts.heartbeatMilliseconds ?? usualHeartbeat,
  );
  try {
    await runClaimed(parts, job);
  } finally {
    clearInterval(pulse);
  }
  return true;
}

async function runClaimed(parts: JobRunnerParts, job: ClaimedJob): Promise<void> {
  try {
    const actor = await parts.actorOf(String(job.payload.assignmentId ?? ""));
    if (actor === null) return await finishJob(parts.db, job, "failed", { sentence: assignmentEnded });
    const handler = parts.handlers.get(job.kind);
    if (handler === undefined) throw new Error(`no handler for ${job.kind}`);
    const progress = progressOf(parts.db, job);
    const result = await handler({ jobId: job.id, actor, payload: job.payload, progress });
    await finishJob(parts.db, job, "done", result);
  } catch (error) {
    parts.log({
      level: "error",
      event: "job.failed",
      kind: job.kind,
      job: job.id,
      message: errorForLog(error),
    });
    // Left as running: when its heartbeat has been silent long enough it is taken up again, from the beginning.
    if (!isDatabaseAway(error)) await finishJob(parts.db, job, "failed", { sentence: unexpected });
  }
}

const assignmentEnded =
  "Uppdraget som arbetet startades från har upphört, så arbetet är inte utfört. Ingenting är ändrat.";
const unexpected =
  "Arbetet kunde inte slutföras. Ingenting är ändrat. Försök igen, eller säg till den som sköter driften.";

function progressOf(db: Database, job: ClaimedJob): JobContext["progress"] {
  let last = 0;
  return async (done, total, text) => {
    const now = performance.now();
    if (done < total && now - last < leastBetweenReports) return;
    last = now;
    await reportProgress(db, job, { done, total, text });
  };
}
