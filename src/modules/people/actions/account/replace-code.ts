import { hashToken } from "../../../../platform/crypto/index.ts";
import type { Outcome } from "../../../../platform/values/outcome.ts";
import { done, refused } from "../../../../platform/values/outcome.ts";
import { accountById, setCodeSecret } from "../../store/accounts.ts";
import { readPending, setPending } from "../../store/pending.ts";
import { recordSystemEvent } from "../../store/system-event.ts";
import { openSecret, sealSecret } from "../sign-in/code-secret.ts";
import type { CodeKey } from "../sign-in/enrol-code.ts";
import { codeAddress, groupedSecret, newCodeSecret, stepOfCode } from "../sign-in/one-time-code.ts";
import type { AccountParts, OwnSession } from "./own-session.ts";

export type ReplaceCodeRefusal = { readonly code: "codeDoesNotFit" } | { readonly code: "nothingToConfirm" };

/** A key for another app or phone. The former one works until a code of the new has been given. */
export async function newCodeKey(
  { db, keyring }: AccountParts,
  { userId, token }: OwnSession,
): Promise<CodeKey> {
  return db.inSystem(async (work) => {
    const account = await accountById(work, userId);
    const kept = (await readPending(work, hashToken(token))).codeSecret;
    const secret =
      kept === undefined ? newCodeSecret() : openSecret(keyring, Buffer.from(kept, "base64"), userId);
    if (kept === undefined) {
      const sealed = Buffer.from(sealSecret(keyring, secret, userId)).toString("base64");
      await setPending(work, hashToken(token), { codeSecret: sealed });
    }
    return { key: groupedSecret(secret), address: codeAddress(secret, account?.email ?? "") };
  });
}

export async function confirmCodeKey(
  { db, keyring }: AccountParts,
  { userId, token, code }: OwnSession & { readonly code: string },
): Promise<Outcome<void, ReplaceCodeRefusal>> {
  return db.inSystem(async (work) => {
    const kept = (await readPending(work, hashToken(token))).codeSecret;
    if (kept === undefined) return refused({ code: "nothingToConfirm" });
    const sealed = Buffer.from(kept, "base64");
    const step = stepOfCode(openSecret(keyring, sealed, userId), code, work.now);
    if (step === null) return refused({ code: "codeDoesNotFit" });
    await setCodeSecret(work, userId, sealed, step);
    await setPending(work, hashToken(token), null);
    await recordSystemEvent(work, { event: "account.addCode", userId });
    return done();
  });
}
