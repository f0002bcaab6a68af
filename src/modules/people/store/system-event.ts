import type { BareWork } from "../../../platform/db/work.ts";

export interface SystemEvent {
  readonly event: string;
  /** Who did it; null before anyone is known. */
  readonly userId: string | null;
  readonly subjectId?: string | null;
  /** Codes and counts only. */
  readonly detail?: Readonly<Record<string, string | number | boolean | null>>;
}

/** Sign-in and the keeping of users stand in the log's system chain: they belong to no association's zone. */
export async function recordSystemEvent(work: BareWork, event: SystemEvent): Promise<void> {
  await work.tx
    .insertInto("audit.event")
    .values({
      id: work.newId(),
      association_id: null,
      at: work.now.toString(),
      user_id: event.userId,
      duty: "system",
      event: event.event,
      subject_id: event.subjectId ?? null,
      detail: JSON.stringify(event.detail ?? {}),
    })
    .execute();
}
