import { hashToken, randomToken } from "../../../../platform/crypto/index.ts";
import type { BareWork } from "../../../../platform/db/work.ts";
import { periodState } from "../../model/period.ts";
import type { SessionLimits } from "../../model/session-limits.ts";
import { standardLimits } from "../../model/session-limits.ts";
import { assignmentsOf } from "../../store/assignments.ts";
import { insertSession, revokeByToken } from "../../store/sessions.ts";
import { recordSystemEvent } from "../../store/system-event.ts";

export interface SessionStart {
  readonly userId: string;
  readonly method: "demo" | "password+code" | "password+passkey" | "provider";
  readonly agent: string;
  /** The token the browser came with. It is ended: a token known before sign-in never opens what comes after. */
  readonly formerToken: string | undefined;
  /** Chosen in advance; otherwise the only running assignment, if there is just one. */
  readonly assignmentId?: string;
  readonly limits?: SessionLimits;
}

/** Gives the new session's token, known to the browser only; the database keeps its hash. */
export async function startSession(work: BareWork, start: SessionStart): Promise<string> {
  const { limits = standardLimits, formerToken } = start;
  if (formerToken !== undefined) await revokeByToken(work, hashToken(formerToken));
  const token = randomToken();
  await insertSession(work, {
    tokenHash: hashToken(token),
    csrf: randomToken(),
    userId: start.userId,
    assignmentId: start.assignmentId ?? (await onlyAssignment(work, start.userId)),
    method: start.method,
    expiresAt: work.now.add({ seconds: limits.absoluteSeconds }).toString(),
    agent: start.agent,
  });
  await recordSystemEvent(work, {
    event: "session.start",
    userId: start.userId,
    detail: { method: start.method },
  });
  return token;
}

async function onlyAssignment(work: BareWork, userId: string): Promise<string | null> {
  const running = (await assignmentsOf(work, userId)).filter(
    (one) => periodState(one, work.today) === "running",
  );
  return running.length === 1 ? (running[0]?.id ?? null) : null;
}
