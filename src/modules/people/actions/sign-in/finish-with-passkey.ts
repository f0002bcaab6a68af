import { verifyAuthenticationResponse } from "@simplewebauthn/server";
import { hashToken } from "../../../../platform/crypto/index.ts";
import type { Database } from "../../../../platform/db/database.ts";
import type { Outcome } from "../../../../platform/values/outcome.ts";
import { done, refused } from "../../../../platform/values/outcome.ts";
import { accountById } from "../../store/accounts.ts";
import type { Passkey } from "../../store/passkeys.ts";
import { noteUse, passkeysOf } from "../../store/passkeys.ts";
import { findStep } from "../../store/sign-in-steps.ts";
import type { SecondStep, SecondStepRefusal, SignedInNow } from "./finish-with-code.ts";
import { complete, countFailure } from "./finish-with-code.ts";
import { readAssertion } from "./passkey-answer.ts";

type Parts = { readonly db: Database; readonly origin: string };
type Result = Outcome<SignedInNow, SecondStepRefusal>;

/** The second half with a passkey instead of a code. `answer` is the browser's JSON. */
export async function finishWithPasskey(
  { db, origin }: Parts,
  input: SecondStep & { readonly answer: string },
): Promise<Result> {
  const { result } = await db.inSystem(async (work): Promise<{ result: Result }> => {
    const step = await findStep(work, hashToken(input.stepToken), "secondFactor");
    const account = step?.userId ? await accountById(work, step.userId) : undefined;
    const challenge = step?.data.challenge;
    if (step === undefined || account === undefined || !account.active || typeof challenge !== "string") {
      return { result: refused({ code: "signInTooOld" }) };
    }
    const answer = readAssertion(input.answer);
    const key = (await passkeysOf(work, account.id)).find((one) => one.credentialId === answer?.id);
    const counter =
      answer === null || key === undefined ? null : await counterOf(answer, key, challenge, origin);
    if (key === undefined || counter === null) {
      const failure = await countFailure(work, step, "passkey");
      return { result: failure.ok ? failure : refused({ code: "wrongKey" }) };
    }
    await noteUse(work, key.credentialId, counter);
    return { result: done(await complete(work, step, account, input, "password+passkey")) };
  });
  return result;
}

type Assertion = NonNullable<ReturnType<typeof readAssertion>>;

/** The key's new counter, or null where the answer is not to be trusted; the library throws for each way it can be wrong. */
async function counterOf(
  answer: Assertion,
  key: Passkey,
  challenge: string,
  origin: string,
): Promise<number | null> {
  try {
    const { verified, authenticationInfo } = await verifyAuthenticationResponse({
      response: answer,
      expectedChallenge: challenge,
      expectedOrigin: origin,
      expectedRPID: new URL(origin).hostname,
      requireUserVerification: false,
      credential: {
        id: key.credentialId,
        publicKey: Uint8Array.from(key.publicKey),
        counter: Number(key.counter),
      },
    });
    return verified ? authenticationInfo.newCounter : null;
  } catch {
    return null;
  }
}
