import type { Actor } from "../access/actor.ts";
import type { Database } from "../db/database.ts";
import type { Log } from "../http/log.ts";
import { claimJob, finishJob, releaseOrphans, reportProgress } from "./job-store.ts";
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
}

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
        parts.log({ level: "error", event: "job.runner", message: String(error) });
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
  const actor = await parts.actorOf(String(job.payload.assignmentId ?? ""));
  const handler = parts.handlers.get(job.kind);
  try {
    if (actor === null) throw new Error("the assignment has ended");
    if (handler === undefined) throw new Error(`no handler for ${job.kind}`);
    let last = 0;
    const progress = async (done: number, total: number, text: string) => {
      const now = performance.now();
      if (done < total && now - last < 500) return;
      last = now;
      await reportProgress(parts.db, job.id, done, total, text);
    };
    const result = await handler({ jobId: job.id, actor, payload: job.payload, progress });
    await finishJob(parts.db, job.id, "done", result);
  } catch (error) {
    parts.log({
      level: "error",
      event: "job.failed",
      kind: job.kind,
      job: job.id,
      message: error instanceof Error ? (error.stack ?? "") : String(error),
    });
    await finishJob(parts.db, job.id, "failed", {
      sentence: "Arbetet kunde inte slutföras. Ingenting är ändrat. Försök igen, eller ring supporten.",
    });
  }
  return true;
}
