import { hashToken } from "../../../../platform/crypto/index.ts";
import type { BareWork } from "../../../../platform/db/work.ts";
import { isId } from "../../../../platform/values/id.ts";
import type { Outcome } from "../../../../platform/values/outcome.ts";
import { done, refused } from "../../../../platform/values/outcome.ts";
import { standardLimits } from "../../model/session-limits.ts";
import type { Account } from "../../store/accounts.ts";
import { accountById } from "../../store/accounts.ts";
import type { Passkey } from "../../store/passkeys.ts";
import { passkeysOf } from "../../store/passkeys.ts";
import type { RunningSession } from "../../store/session-list.ts";
import { revokeById, runningSessions } from "../../store/session-list.ts";
import { recordSystemEvent } from "../../store/system-event.ts";
import type { OwnSession } from "./own-session.ts";

export type { Passkey, RunningSession };

export interface MyAccount {
  readonly account: Account;
  readonly passkeys: readonly Passkey[];
  readonly sessions: readonly RunningSession[];
}

export async function readAccount(work: BareWork, { userId, token }: OwnSession): Promise<MyAccount> {
  const account = await accountById(work, userId);
  if (account === undefined) throw new Error("a session without its account");
  return {
    account,
    passkeys: await passkeysOf(work, userId),
    sessions: await runningSessions(work, userId, hashToken(token), standardLimits),
  };
}

/** Ends one of the user's own sessions, on whatever machine it is. */
export async function endOwnSession(
  work: BareWork,
  userId: string,
  sessionId: string,
): Promise<Outcome<void, { readonly code: "noSuchSession" }>> {
  if (!isId(sessionId) || !(await revokeById(work, userId, sessionId)))
    return refused({ code: "noSuchSession" });
  await recordSystemEvent(work, {
    event: "session.revoke",
    userId,
    subjectId: userId,
    detail: { sessions: 1 },
  });
  return done();
}
