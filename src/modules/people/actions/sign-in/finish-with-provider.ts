import { authorizationCodeGrant, fetchUserInfo } from "openid-client";
import type { Keyring } from "../../../../platform/crypto/index.ts";
import { hashToken } from "../../../../platform/crypto/index.ts";
import type { Database } from "../../../../platform/db/database.ts";
import type { Outcome } from "../../../../platform/values/outcome.ts";
import { done, refused } from "../../../../platform/values/outcome.ts";
import type { IdentityProvider } from "../../store/providers.ts";
import { providerById } from "../../store/providers.ts";
import type { SignInStep } from "../../store/sign-in-steps.ts";
import { dropStep, findStep } from "../../store/sign-in-steps.ts";
import { recordSystemEvent } from "../../store/system-event.ts";
import type { SecondStep, SignedInNow } from "./finish-with-code.ts";
import type { ProvedIdentity } from "./linked-user.ts";
import { userOf } from "./linked-user.ts";
import { callbackAddress, clientOf } from "./provider-client.ts";
import { startSession } from "./start-session.ts";

export type FinishProviderRefusal =
  | { readonly code: "signInTooOld" }
  | { readonly code: "providerRefused"; readonly name: string }
  | { readonly code: "unknownUser"; readonly name: string };

type Parts = { readonly db: Database; readonly keyring: Keyring; readonly origin: string };
type Result = Outcome<SignedInNow, FinishProviderRefusal>;

/** The provider has sent the browser back. `query` is the address's query as it came. */
export async function finishWithProvider(
  parts: Parts,
  input: SecondStep & { readonly query: string },
): Promise<Result> {
  const begun = await takeStep(parts.db, input.stepToken);
  if (begun === null) return refused({ code: "signInTooOld" });
  const { provider, step } = begun;
  const identity = await prove(parts, provider, step, input.query).catch(() => null);
  if (identity === null) return refuse(parts.db, { code: "providerRefused", name: provider.name });
  const token = await parts.db.inSystem(async (work) => {
    const userId = await userOf(work, provider.id, identity);
    return userId === null
      ? null
      : startSession(work, {
          userId,
          method: "provider",
          agent: input.agent,
          formerToken: input.formerToken,
        });
  });
  if (token === null) return refuse(parts.db, { code: "unknownUser", name: provider.name });
  return done({ token, till: String(step.data.till ?? "/") });
}

/** A step answers once, whatever the answer is. */
async function takeStep(
  db: Database,
  token: string,
): Promise<{ step: SignInStep; provider: IdentityProvider } | null> {
  return db.inSystem(async (work) => {
    const step = await findStep(work, hashToken(token), "provider");
    if (step === undefined) return null;
    await dropStep(work, step);
    const provider = await providerById(work, String(step.data.providerId));
    return provider === undefined ? null : { step, provider };
  });
}

/** Throws where state, nonce, PKCE, signature, audience or time is wrong. */
async function prove(
  { keyring, origin }: Parts,
  provider: IdentityProvider,
  step: SignInStep,
  query: string,
): Promise<ProvedIdentity | null> {
  const client = await clientOf(keyring, provider);
  const answer = new URL(`${callbackAddress(origin)}${query}`);
  const tokens = await authorizationCodeGrant(client, answer, {
    expectedState: String(step.data.state),
    expectedNonce: String(step.data.nonce),
    pkceCodeVerifier: String(step.data.verifier),
    idTokenExpected: true,
  });
  const claims = tokens.claims();
  if (claims === undefined) return null;
  const told =
    claims.email === undefined && client.serverMetadata().userinfo_endpoint !== undefined
      ? await fetchUserInfo(client, tokens.access_token, claims.sub)
      : claims;
  const email =
    typeof told.email === "string" && told.email_verified === true ? told.email.toLowerCase() : null;
  return { subject: claims.sub, verifiedEmail: email };
}

async function refuse(db: Database, refusal: FinishProviderRefusal): Promise<Result> {
  await db.inSystem((work) =>
    recordSystemEvent(work, {
      event: "signIn.fail",
      userId: null,
      detail: { factor: "provider", reason: refusal.code },
    }),
  );
  return refused(refusal);
}
