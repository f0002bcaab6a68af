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

/** Lets users sign in through an OpenID Connect provider. Gives its id. */
export async function addProvider(work: BareWork, keyring: Keyring, input: NewProvider): Promise<string> {
  const id = work.newId();
  const clientSecret = input.clientSecret === null ? null : keyring.encrypt(input.clientSecret, purpose, id);
  await insertProvider(work, { ...input, id, clientSecret });
  return id;
}

export function clientSecretOf(keyring: Keyring, provider: IdentityProvider): string | undefined {
  if (provider.clientSecret === null) return undefined;
  const opened = keyring.decrypt(provider.clientSecret, purpose, provider.id);
  if (!opened.ok)
    throw new Error(`the secret of provider ${provider.id} can not be opened: ${opened.refusal.code}`);
  return opened.value;
}
