import type { Keyring } from "../../../../platform/crypto/index.ts";
import type { Database } from "../../../../platform/db/database.ts";
import type { Outcome } from "../../../../platform/values/outcome.ts";
import { done, refused } from "../../../../platform/values/outcome.ts";
import { secondsToWait } from "../../model/throttle.ts";
import type { AttemptKeys } from "../../store/sign-in-attempts.ts";
import { failuresBefore, forgetAttempt, insertAttempt } from "../../store/sign-in-attempts.ts";

export type ThrottleRefusal = { readonly code: "tooManyAttempts"; readonly seconds: number };

export interface Attempter {
  readonly email: string;
  /** Address of the caller. */
  readonly source: string;
}

export function attemptKeys(keyring: Keyring, { email, source }: Attempter): AttemptKeys {
  return {
    account: keyring.index(email.trim().toLowerCase(), "signInAccount", ""),
    source: keyring.index(source, "signInSource", ""),
  };
}

/**
 * Notes that somebody is about to try, or says how long to wait. The note is committed before the trial, in a transaction
 * of its own: it stands whatever comes after.
 */
export async function noteAttempt(
  db: Database,
  keys: AttemptKeys,
): Promise<Outcome<string, ThrottleRefusal>> {
  const attemptId = await db.inSystem((work) => insertAttempt(work, keys));
  const seconds = await db.inSystem(async (work) => {
    const wait = secondsToWait(await failuresBefore(work, keys, attemptId), work.now);
    if (wait > 0) await forgetAttempt(work, attemptId);
    return wait;
  });
  return seconds > 0 ? refused({ code: "tooManyAttempts", seconds }) : done(attemptId);
}
