import { zoneOf } from "../access/duty.ts";
import type { Work } from "../db/work.ts";

export type JobPayload = Readonly<Record<string, string | number | boolean | null>>;

export interface JobRequest {
  readonly kind: string;
  /** Ids and counts only; never personal data. */
  readonly payload: JobPayload;
}

/** Long work. Enqueued in the same transaction as what it belongs to, so that it exists exactly when that does. */
export interface Jobs {
  /** Gives the job's id; the page `/arbeten/:id` shows how far it is. */
  enqueue(work: Work, request: JobRequest): Promise<string>;
  /** Wakes the runner; called after commit, harmless when forgotten: the runner also looks by itself. */
  wake(): void;
}

/** Writes a job for the actor's zone; the runner later takes on the same assignment, if it is still valid then. */
export async function enqueueJob(work: Work, request: JobRequest): Promise<string> {
  const id = work.newId();
  const zone = zoneOf(work.actor.duty);
  if (zone === "system") throw new Error("jobs belong to association or party zone");
  await work.tx
    .insertInto("platform.job")
    .values({
      id,
      association_id: work.actor.associationId,
      zone,
      kind: request.kind,
      payload: JSON.stringify({ ...request.payload, assignmentId: work.actor.assignmentId }),
      created_by: work.actor.userId,
      created_at: work.now.toString(),
    })
    .execute();
  return id;
}
