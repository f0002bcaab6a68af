import { hashToken } from "../../../../platform/crypto/index.ts";
import type { Outcome } from "../../../../platform/values/outcome.ts";
import { done, refused } from "../../../../platform/values/outcome.ts";
import type { PasswordRefusal } from "../../model/password.ts";
import { judgePassword } from "../../model/password.ts";
import { accountById, setPasswordHash } from "../../store/accounts.ts";
import { revokeAll } from "../../store/session-list.ts";
import { markSucceeded } from "../../store/sign-in-attempts.ts";
import { recordSystemEvent } from "../../store/system-event.ts";
import type { ThrottleRefusal } from "../sign-in/attempt.ts";
import { attemptKeys, noteAttempt } from "../sign-in/attempt.ts";
import { hashPassword, passwordMatches } from "../sign-in/password-hash.ts";
import type { AccountParts, OwnSession } from "./own-session.ts";

export type ChangePasswordRefusal =
  | ThrottleRefusal
  | PasswordRefusal
  | { readonly code: "wrongPassword" }
  | { readonly code: "noPassword" };

export interface PasswordChange extends OwnSession {
  readonly source: string;
  readonly present: string;
  readonly wanted: string;
}

/** Takes the present password, throttled as sign-in is, and ends every other session. */
export async function changePassword(
  { db, keyring }: AccountParts,
  change: PasswordChange,
): Promise<Outcome<void, ChangePasswordRefusal>> {
  const account = await db.inSystem((work) => accountById(work, change.userId));
  if (account?.passwordHash == null) return refused({ code: "noPassword" });
  const judged = judgePassword(change.wanted, account.email);
  if (!judged.ok) return judged;
  const noted = await noteAttempt(db, attemptKeys(keyring, { email: account.email, source: change.source }));
  if (!noted.ok) return noted;
  if (!(await passwordMatches(change.present, account.passwordHash)))
    return refused({ code: "wrongPassword" });
  const passwordHash = await hashPassword(judged.value);
  return db.inSystem(async (work) => {
    await markSucceeded(work, noted.value);
    await setPasswordHash(work, account.id, passwordHash);
    const sessions = await revokeAll(work, account.id, hashToken(change.token));
    await recordSystemEvent(work, { event: "account.setPassword", userId: account.id, detail: { sessions } });
    return done();
  });
}
