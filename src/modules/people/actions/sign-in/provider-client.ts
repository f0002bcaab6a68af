import type { Configuration } from "openid-client";
import { allowInsecureRequests, discovery } from "openid-client";
import type { Keyring } from "../../../../platform/crypto/index.ts";
import type { IdentityProvider } from "../../store/providers.ts";
import { clientSecretOf } from "./providers.ts";

const timeoutSeconds = 10;

/** What the provider says of itself. Plain http is let through only to this machine, where a provider may be tried out. */
export function clientOf(keyring: Keyring, provider: IdentityProvider): Promise<Configuration> {
  const issuer = new URL(provider.issuer);
  const onThisMachine =
    issuer.protocol === "http:" && ["127.0.0.1", "localhost", "[::1]"].includes(issuer.hostname);
  return discovery(issuer, provider.clientId, clientSecretOf(keyring, provider), undefined, {
    execute: onThisMachine ? [allowInsecureRequests] : [],
    timeout: timeoutSeconds,
  });
}

export function callbackAddress(origin: string): string {
  return `${origin}/logga-in/extern/svar`;
}
