import type { Keyring } from "../../../../platform/crypto/index.ts";
import type { BareWork } from "../../../../platform/db/work.ts";
import type { SealedSecret } from "../../store/sealed-secrets.ts";
import {
  clientSecrets,
  codeSecrets,
  replaceClientSecret,
  replaceCodeSecret,
} from "../../store/sealed-secrets.ts";
import { openSecret, sealSecret } from "../sign-in/code-secret.ts";
import { openClientSecret, sealClientSecret } from "../sign-in/providers.ts";

/** Seals secrets of one-time codes and of identity providers with the current key. Gives how many were changed. */
export async function rotateSecrets(work: BareWork, keyring: Keyring): Promise<number> {
  const old = ({ sealed }: SealedSecret) => keyring.needsRotation(sealed);
  const codes = (await codeSecrets(work)).filter(old);
  for (const { id, sealed } of codes) {
    await replaceCodeSecret(work, { id, sealed: sealSecret(keyring, openSecret(keyring, sealed, id), id) });
  }
  const clients = (await clientSecrets(work)).filter(old);
  for (const { id, sealed } of clients) {
    const secret = openClientSecret(keyring, sealed, id);
    await replaceClientSecret(work, { id, sealed: sealClientSecret(keyring, secret, id) });
  }
  return codes.length + clients.length;
}
