import type { Keyring } from "../../../../platform/crypto/index.ts";
import type { BareWork } from "../../../../platform/db/work.ts";
import type { IdentityProvider } from "../../store/providers.ts";
import { activeProviders, insertProvider } from "../../store/providers.ts";

const purpose = "identityProvider";

export interface NewProvider {
  /** As it stands on the button: "Region Stockholm". */
  readonly name: string;
  /** Address under which the provider describes itself (OpenID Connect Discovery). */
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string | null;
}

export async function offeredProviders(
  work: BareWork,
): Promise<readonly { readonly id: string; readonly name: string }[]> {
  return (await activeProviders(work)).map(({ id, name }) => ({ id, name }));
}

/** Lets users sign in through an OpenID Connect provider. Gives its id; null where the issuer is there already. */
export async function addProvider(
  work: BareWork,
  keyring: Keyring,
  input: NewProvider,
): Promise<string | null> {
  const id = work.newId();
  const clientSecret = input.clientSecret === null ? null : sealClientSecret(keyring, input.clientSecret, id);
  return (await insertProvider(work, { ...input, id, clientSecret })) ? id : null;
}

export function clientSecretOf(keyring: Keyring, { clientSecret, id }: IdentityProvider): string | undefined {
  return clientSecret === null ? undefined : openClientSecret(keyring, clientSecret, id);
}

/** Bound to the provider, so that a secret moved to another does not open. */
export function sealClientSecret(keyring: Keyring, secret: string, providerId: string): Uint8Array {
  return keyring.encrypt(secret, purpose, providerId);
}

/** Throws where the key is gone or the row has been tampered with. */
export function openClientSecret(keyring: Keyring, sealed: Uint8Array, providerId: string): string {
  const opened = keyring.decrypt(sealed, purpose, providerId);
  if (!opened.ok)
    throw new Error(`the secret of provider ${providerId} can not be opened: ${opened.refusal.code}`);
  return opened.value;
}
