import type { Keyring } from "../../../../platform/crypto/index.ts";
import { hashToken } from "../../../../platform/crypto/index.ts";
import type { Database } from "../../../../platform/db/database.ts";
import type { BareWork } from "../../../../platform/db/work.ts";
import type { Outcome } from "../../../../platform/values/outcome.ts";
import { done, refused } from "../../../../platform/values/outcome.ts";
import type { Account } from "../../store/accounts.ts";
import { accountById, useCodeStep } from "../../store/accounts.ts";
import { markSucceeded } from "../../store/sign-in-attempts.ts";
import type { SignInStep } from "../../store/sign-in-steps.ts";
import { dropStep, findStep, updateStep } from "../../store/sign-in-steps.ts";
import { recordSystemEvent } from "../../store/system-event.ts";
import { openSecret } from "./code-secret.ts";
import { stepOfCode } from "./one-time-code.ts";
import { startSession } from "./start-session.ts";

export interface SecondStep {
  /** Of the step's cookie. */
  readonly stepToken: string;
  readonly formerToken: string | undefined;
  readonly agent: string;
}

export interface SignedInNow {
  readonly token: string;
  readonly till: string;
}

export type SecondStepRefusal =
  | { readonly code: "signInTooOld" }
  | { readonly code: "wrongCode"; readonly left: number }
  | { readonly code: "codeUsed" }
  | { readonly code: "wrongKey" };

export const mostTries = 5;

type Parts = { readonly db: Database; readonly keyring: Keyring };
type Result = Outcome<SignedInNow, SecondStepRefusal>;

/** The second half: a code from the app. Wrong tries are counted, and too many of them end the sign-in. */
export async function finishWithCode(
  { db, keyring }: Parts,
  input: SecondStep & { readonly code: string },
): Promise<Result> {
  const { result } = await db.inSystem(async (work): Promise<{ result: Result }> => {
    const step = await findStep(work, hashToken(input.stepToken), "secondFactor");
    const account = step?.userId ? await accountById(work, step.userId) : undefined;
    if (step === undefined || account?.codeSecret == null || !account.active || !account.codeConfirmed) {
      return { result: refused({ code: "signInTooOld" }) };
    }
    const timeStep = stepOfCode(openSecret(keyring, account.codeSecret, account.id), input.code, work.now);
    if (timeStep === null) return { result: await countFailure(work, step, "code") };
    if (!(await useCodeStep(work, account.id, timeStep))) return { result: refused({ code: "codeUsed" }) };
    return { result: done(await complete(work, step, account, input, "password+code")) };
  });
  return result;
}

/** Kept with the refusal, not undone by it: hence the wrapping that makes the transaction commit. */
export async function countFailure(work: BareWork, step: SignInStep, factor: string): Promise<Result> {
  const left = mostTries - Number(step.data.tries ?? 0) - 1;
  if (left <= 0) await dropStep(work, step);
  else await updateStep(work, step, { tries: mostTries - left });
  await recordSystemEvent(work, { event: "signIn.fail", userId: step.userId, detail: { factor } });
  return refused({ code: "wrongCode", left: Math.max(0, left) });
}

export async function complete(
  work: BareWork,
  step: SignInStep,
  account: Account,
  { agent, formerToken }: SecondStep,
  method: "password+code" | "password+passkey",
): Promise<SignedInNow> {
  await dropStep(work, step);
  const { attemptId, till } = step.data;
  if (typeof attemptId === "string") await markSucceeded(work, attemptId);
  const token = await startSession(work, { userId: account.id, method, agent, formerToken });
  return { token, till: String(till ?? "/") };
}
