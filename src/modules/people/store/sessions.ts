import type { BareWork } from "../../../platform/db/work.ts";

export interface NewSession {
  readonly tokenHash: Uint8Array;
  readonly csrf: string;
  readonly userId: string;
  readonly assignmentId: string | null;
  /** How the user signed in: demo, password+code, password+passkey, provider. */
  readonly method: string;
  readonly expiresAt: string;
  readonly agent: string;
}

export async function insertSession(work: BareWork, session: NewSession): Promise<void> {
  await work.tx
    .insertInto("platform.session")
    .values({
      token_hash: Buffer.from(session.tokenHash),
      csrf_token: session.csrf,
      user_id: session.userId,
      assignment_id: session.assignmentId,
      method: session.method,
      created_at: work.now.toString(),
      last_seen_at: work.now.toString(),
      expires_at: session.expiresAt,
      agent: session.agent,
    })
    .execute();
}

/** Gives the user whose session it was, or undefined where there was none running. */
export async function revokeByToken(work: BareWork, tokenHash: Uint8Array): Promise<string | undefined> {
  const row = await work.tx
    .updateTable("platform.session")
    .set({ revoked_at: work.now.toString() })
    .where("token_hash", "=", Buffer.from(tokenHash))
    .where("revoked_at", "is", null)
    .returning("user_id")
    .executeTakeFirst();
  return row?.user_id;
}

/** A new CSRF token goes with it, so that a form opened as the former assignment can not be sent as the new one. */
export async function setAssignment(
  work: BareWork,
  tokenHash: Uint8Array,
  assignmentId: string,
  csrf: string,
): Promise<void> {
  await work.tx
    .updateTable("platform.session")
    .set({ assignment_id: assignmentId, csrf_token: csrf })
    .where("token_hash", "=", Buffer.from(tokenHash))
    .where("assignment_id", "is distinct from", assignmentId)
    .execute();
}
