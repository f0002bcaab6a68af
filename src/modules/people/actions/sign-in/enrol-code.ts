import type { Keyring } from "../../../../platform/crypto/index.ts";
import { hashToken } from "../../../../platform/crypto/index.ts";
import type { Database } from "../../../../platform/db/database.ts";
import type { Outcome } from "../../../../platform/values/outcome.ts";
import { done, refused } from "../../../../platform/values/outcome.ts";
import { accountById, setCodeSecret } from "../../store/accounts.ts";
import { findStep, updateStep } from "../../store/sign-in-steps.ts";
import { recordSystemEvent } from "../../store/system-event.ts";
import { openSecret, sealSecret } from "./code-secret.ts";
import type { SecondStep, SecondStepRefusal, SignedInNow } from "./finish-with-code.ts";
import { complete, countFailure } from "./finish-with-code.ts";
import { codeAddress, groupedSecret, newCodeSecret, stepOfCode } from "./one-time-code.ts";

export interface CodeKey {
  /** To be typed by hand. */
  readonly key: string;
  /** To be opened by an app on the same phone. */
  readonly address: string;
}

type Parts = { readonly db: Database; readonly keyring: Keyring };
type TooOld = { readonly code: "signInTooOld" };

/** The key of a new account's one-time codes. The same one each time the page is loaded, until it has been confirmed. */
export async function enrolmentKey(
  { db, keyring }: Parts,
  stepToken: string,
): Promise<Outcome<CodeKey, TooOld>> {
  return db.inSystem(async (work) => {
    const step = await findStep(work, hashToken(stepToken), "enrolment");
    const account = step?.userId ? await accountById(work, step.userId) : undefined;
    if (step === undefined || account === undefined) return refused({ code: "signInTooOld" });
    const kept = step.data.sealedSecret;
    const secret =
      typeof kept === "string"
        ? openSecret(keyring, Buffer.from(kept, "base64"), account.id)
        : newCodeSecret();
    if (kept === undefined) {
      const sealed = Buffer.from(sealSecret(keyring, secret, account.id)).toString("base64");
      await updateStep(work, step, { sealedSecret: sealed });
    }
    return done({ key: groupedSecret(secret), address: codeAddress(secret, account.email) });
  });
}

/** A right code shows that the app has the key; it is then kept, and the user is signed in. */
export async function confirmEnrolment(
  { db, keyring }: Parts,
  input: SecondStep & { readonly code: string },
): Promise<Outcome<SignedInNow, SecondStepRefusal>> {
  const { result } = await db.inSystem(
    async (work): Promise<{ result: Outcome<SignedInNow, SecondStepRefusal> }> => {
      const step = await findStep(work, hashToken(input.stepToken), "enrolment");
      const account = step?.userId ? await accountById(work, step.userId) : undefined;
      const kept = step?.data.sealedSecret;
      if (
        step === undefined ||
        account === undefined ||
        !account.active ||
        account.codeConfirmed ||
        typeof kept !== "string"
      ) {
        return { result: refused({ code: "signInTooOld" }) };
      }
      const sealed = Buffer.from(kept, "base64");
      const timeStep = stepOfCode(openSecret(keyring, sealed, account.id), input.code, work.now);
      if (timeStep === null) return { result: await countFailure(work, step, "enrolment") };
      await setCodeSecret(work, account.id, sealed, timeStep);
      await recordSystemEvent(work, { event: "account.addCode", userId: account.id });
      return { result: done(await complete(work, step, account, input, "password+code")) };
    },
  );
  return result;
}
