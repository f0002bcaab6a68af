import type { Keyring } from "../../../../platform/crypto/index.ts";
import { hashToken, randomToken } from "../../../../platform/crypto/index.ts";
import type { Database } from "../../../../platform/db/database.ts";
import type { BareWork } from "../../../../platform/db/work.ts";
import type { Outcome } from "../../../../platform/values/outcome.ts";
import { done, refused } from "../../../../platform/values/outcome.ts";
import type { Account } from "../../store/accounts.ts";
import { accountByEmail } from "../../store/accounts.ts";
import { markSucceeded } from "../../store/sign-in-attempts.ts";
import { insertStep } from "../../store/sign-in-steps.ts";
import { recordSystemEvent } from "../../store/system-event.ts";
import type { Attempter, ThrottleRefusal } from "./attempt.ts";
import { attemptKeys, noteAttempt } from "./attempt.ts";
import { passwordMatches } from "./password-hash.ts";

export interface PasswordSignIn extends Attempter {
  readonly password: string;
  /** Where to go on to afterwards; a path of ours. */
  readonly till: string;
}

/** The same refusal for an unknown account, a wrong password and one that is closed. */
export type PasswordSignInRefusal = ThrottleRefusal | { readonly code: "wrongCredentials" };

export interface BegunSignIn {
  /** Token of the step, for its cookie. */
  readonly token: string;
  /** A second factor has to be set up before the first session. */
  readonly next: "secondFactor" | "enrolment";
}

/** The first half of a local sign-in: address and password. Opens nothing by itself. */
export async function beginSignIn(
  { db, keyring }: { readonly db: Database; readonly keyring: Keyring },
  input: PasswordSignIn,
): Promise<Outcome<BegunSignIn, PasswordSignInRefusal>> {
  const noted = await noteAttempt(db, attemptKeys(keyring, input));
  if (!noted.ok) return noted;
  const account = await db.inSystem((work) => accountByEmail(work, input.email));
  const right = await passwordMatches(input.password, account?.passwordHash ?? null);
  if (!right || account === undefined || !account.active) {
    await db.inSystem((work) =>
      recordSystemEvent(work, {
        event: "signIn.fail",
        userId: account?.id ?? null,
        detail: { factor: "password" },
      }),
    );
    return refused({ code: "wrongCredentials" });
  }
  return done(await db.inSystem((work) => begin(work, account, noted.value, input.till)));
}

/** The password alone clears no failures of the account: those of the second factor would be forgotten with them. */
async function begin(
  work: BareWork,
  account: Account,
  attemptId: string,
  till: string,
): Promise<BegunSignIn> {
  const next = account.codeConfirmed || account.passkeys > 0 ? "secondFactor" : "enrolment";
  if (next === "enrolment") await markSucceeded(work, attemptId);
  const token = randomToken();
  await insertStep(work, {
    tokenHash: hashToken(token),
    kind: next,
    userId: account.id,
    data: { till, tries: 0, attemptId },
  });
  return { token, next };
}
