import { generateAuthenticationOptions } from "@simplewebauthn/server";
import { hashToken } from "../../../../platform/crypto/index.ts";
import type { Database } from "../../../../platform/db/database.ts";
import type { BareWork } from "../../../../platform/db/work.ts";
import type { Outcome } from "../../../../platform/values/outcome.ts";
import { done, refused } from "../../../../platform/values/outcome.ts";
import { accountById } from "../../store/accounts.ts";
import { passkeysOf } from "../../store/passkeys.ts";
import { findStep, updateStep } from "../../store/sign-in-steps.ts";

export interface SecondFactors {
  readonly hasCode: boolean;
  /** JSON for the browser; asking anew makes a new challenge, and the former is worth nothing. */
  readonly passkeyOptions: string | undefined;
}

type Parts = { readonly db: Database; readonly origin: string };

/** What the user may confirm with. */
export function secondFactors(
  { db, origin }: Parts,
  stepToken: string,
): Promise<Outcome<SecondFactors, { code: "signInTooOld" }>> {
  return db.inSystem(async (work) => {
    const step = await findStep(work, hashToken(stepToken), "secondFactor");
    const account = step?.userId ? await accountById(work, step.userId) : undefined;
    if (step === undefined || account === undefined) return refused({ code: "signInTooOld" });
    const options = account.passkeys > 0 ? await askForKey(work, account.id, origin) : undefined;
    if (options !== undefined) await updateStep(work, step, { challenge: options.challenge });
    return done({ hasCode: account.codeConfirmed, passkeyOptions: options && JSON.stringify(options) });
  });
}

async function askForKey(work: BareWork, userId: string, origin: string) {
  const keys = await passkeysOf(work, userId);
  return generateAuthenticationOptions({
    rpID: new URL(origin).hostname,
    allowCredentials: keys.map((key) => ({ id: key.credentialId })),
    userVerification: "preferred",
  });
}
