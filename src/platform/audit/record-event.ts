import type { Work } from "../db/work.ts";

export interface AuditEvent {
  /** What was done, as subject.verb: `person.read`, `referral.send`. Ends up in Swedish in the log view. */
  readonly event: string;
  readonly personId?: string | null;
  readonly subjectId?: string | null;
  readonly purpose?: string;
  /** Codes and counts. Never a name, a number or free text about a person. */
  readonly detail?: Readonly<Record<string, string | number | boolean | null>>;
}

/** Writes to the append-only log in the same transaction as what it tells of. The seal is put on afterwards by the sealer. */
export async function recordEvent(work: Work, event: AuditEvent): Promise<void> {
  const { actor } = work;
  await work.tx
    .insertInto("audit.event")
    .values({
      id: work.newId(),
      association_id: actor.associationId,
      at: work.now.toString(),
      user_id: actor.userId,
      assignment_id: actor.assignmentId,
      duty: actor.duty,
      unit_id: actor.units.length === 1 ? (actor.units[0] ?? null) : null,
      event: event.event,
      person_id: event.personId ?? null,
      subject_id: event.subjectId ?? null,
      purpose: event.purpose ?? "",
      detail: JSON.stringify(event.detail ?? {}),
    })
    .execute();
}
