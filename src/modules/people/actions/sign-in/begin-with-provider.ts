import {
  buildAuthorizationUrl,
  calculatePKCECodeChallenge,
  randomNonce,
  randomPKCECodeVerifier,
  randomState,
} from "openid-client";
import type { Keyring } from "../../../../platform/crypto/index.ts";
import { hashToken, randomToken } from "../../../../platform/crypto/index.ts";
import type { Database } from "../../../../platform/db/database.ts";
import { isId } from "../../../../platform/values/id.ts";
import type { Outcome } from "../../../../platform/values/outcome.ts";
import { done, refused } from "../../../../platform/values/outcome.ts";
import { providerById } from "../../store/providers.ts";
import { insertStep } from "../../store/sign-in-steps.ts";
import { callbackAddress, clientOf } from "./provider-client.ts";

export type BeginProviderRefusal =
  | { readonly code: "unknownProvider" }
  | { readonly code: "providerAway"; readonly name: string };

export interface SentToProvider {
  /** Token of the step, for its cookie. */
  readonly token: string;
  /** Where the browser is sent. */
  readonly address: string;
}

type Parts = { readonly db: Database; readonly keyring: Keyring; readonly origin: string };

/** Sends the user to an identity provider with state, nonce and PKCE, all of them kept on our side. */
export async function beginWithProvider(
  { db, keyring, origin }: Parts,
  { providerId, till }: { readonly providerId: string; readonly till: string },
): Promise<Outcome<SentToProvider, BeginProviderRefusal>> {
  const provider = isId(providerId) ? await db.inSystem((work) => providerById(work, providerId)) : undefined;
  if (provider === undefined) return refused({ code: "unknownProvider" });
  const client = await clientOf(keyring, provider).catch(() => null);
  if (client === null) return refused({ code: "providerAway", name: provider.name });
  const secrets = { state: randomState(), nonce: randomNonce(), verifier: randomPKCECodeVerifier() };
  const token = randomToken();
  await db.inSystem((work) =>
    insertStep(work, {
      tokenHash: hashToken(token),
      kind: "provider",
      userId: null,
      data: { ...secrets, providerId, till },
    }),
  );
  const address = buildAuthorizationUrl(client, {
    redirect_uri: callbackAddress(origin),
    scope: "openid email profile",
    state: secrets.state,
    nonce: secrets.nonce,
    code_challenge: await calculatePKCECodeChallenge(secrets.verifier),
    code_challenge_method: "S256",
  });
  return done({ token, address: address.href });
}
