import type { Work } from "../db/work.ts";

export interface JobRequest {
  readonly kind: string;
  /** Ids and counts only; never personal data. */
  readonly payload: Readonly<Record<string, string | number | boolean | null>>;
}

/** Long work. Enqueued in the same transaction as what it belongs to, so that it exists exactly when that does. */
export interface Jobs {
  /** Gives the job's id; the page `/arbeten/:id` shows how far it is. */
  enqueue(work: Work, request: JobRequest): Promise<string>;
  /** Wakes the runner; called after commit, harmless when forgotten: the runner also looks by itself. */
  wake(): void;
}
