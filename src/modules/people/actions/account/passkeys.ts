import { generateRegistrationOptions, verifyRegistrationResponse } from "@simplewebauthn/server";
import { hashToken } from "../../../../platform/crypto/index.ts";
import type { Outcome } from "../../../../platform/values/outcome.ts";
import { done, refused } from "../../../../platform/values/outcome.ts";
import { accountById } from "../../store/accounts.ts";
import { deletePasskey, insertPasskey, passkeysOf } from "../../store/passkeys.ts";
import { readPending, setPending } from "../../store/pending.ts";
import { recordSystemEvent } from "../../store/system-event.ts";
import { readAttestation } from "../sign-in/passkey-answer.ts";
import type { AccountParts, OwnSession } from "./own-session.ts";

export type AddPasskeyRefusal = { readonly code: "keyNotAdded" } | { readonly code: "keyIsKnown" };
export type RemovePasskeyRefusal = { readonly code: "noSuchKey" } | { readonly code: "lastFactor" };

/** EdDSA, ES256 and RS256 (COSE numbers): what every key of today has at least one of. */
const algorithms = [-8, -7, -257] as const;

/** What the browser is to ask a new key for, as JSON. */
export async function passkeyToAdd(
  { db, origin }: AccountParts,
  { userId, token }: OwnSession,
): Promise<string> {
  return db.inSystem(async (work) => {
    const account = await accountById(work, userId);
    const options = await generateRegistrationOptions({
      rpName: "Samordna",
      supportedAlgorithmIDs: [...algorithms],
      rpID: new URL(origin).hostname,
      userName: account?.email ?? "",
      userDisplayName: account?.name ?? "",
      userID: Uint8Array.from(Buffer.from(userId)),
      attestationType: "none",
      excludeCredentials: (await passkeysOf(work, userId)).map((key) => ({ id: key.credentialId })),
      authenticatorSelection: { residentKey: "preferred", userVerification: "preferred" },
    });
    await setPending(work, hashToken(token), { challenge: options.challenge });
    return JSON.stringify(options);
  });
}

export async function addPasskey(
  { db, origin }: AccountParts,
  { userId, token, answer, name }: OwnSession & { readonly answer: string; readonly name: string },
): Promise<Outcome<void, AddPasskeyRefusal>> {
  return db.inSystem(async (work) => {
    const { challenge } = await readPending(work, hashToken(token));
    const key = challenge === undefined ? null : await registeredKey(answer, challenge, origin);
    if (key === null) return refused({ code: "keyNotAdded" });
    await setPending(work, hashToken(token), null);
    if (!(await insertPasskey(work, { ...key, userId, name }))) return refused({ code: "keyIsKnown" });
    await recordSystemEvent(work, { event: "account.addKey", userId });
    return done();
  });
}

/** The library throws for each way an answer can be wrong; all of them mean the same here. */
async function registeredKey(answer: string, expectedChallenge: string, expectedOrigin: string) {
  const response = readAttestation(answer);
  if (response === null) return null;
  const transports = response.response.transports;
  try {
    const { verified, registrationInfo } = await verifyRegistrationResponse({
      response: { ...response, response: { ...response.response, transports: [] } },
      expectedChallenge,
      expectedOrigin,
      expectedRPID: new URL(expectedOrigin).hostname,
      requireUserVerification: false,
      supportedAlgorithmIDs: [...algorithms],
    });
    if (!verified) return null;
    const { id, publicKey, counter } = registrationInfo.credential;
    return { credentialId: id, publicKey, counter: BigInt(counter), transports };
  } catch {
    return null;
  }
}

/** The last means of confirming a sign-in stays, since the password alone opens nothing. */
export async function removePasskey(
  { db }: AccountParts,
  { userId, credentialId }: { readonly userId: string; readonly credentialId: string },
): Promise<Outcome<void, RemovePasskeyRefusal>> {
  return db.inSystem(async (work) => {
    const account = await accountById(work, userId);
    if (account?.passwordHash != null && !account.codeConfirmed && account.passkeys <= 1)
      return refused({ code: "lastFactor" });
    if (!(await deletePasskey(work, userId, credentialId))) return refused({ code: "noSuchKey" });
    await recordSystemEvent(work, { event: "account.removeKey", userId });
    return done();
  });
}
