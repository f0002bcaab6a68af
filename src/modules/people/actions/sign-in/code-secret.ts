import type { Keyring } from "../../../../platform/crypto/index.ts";

const purpose = "totp";

/** Bound to the user, so that a secret moved to another account does not open. */
export function sealSecret(keyring: Keyring, secret: string, userId: string): Uint8Array {
  return keyring.encrypt(secret, purpose, userId);
}

/** Throws where the key is gone or the row has been tampered with: nobody should get in then. */
export function openSecret(keyring: Keyring, sealed: Uint8Array, userId: string): string {
  const opened = keyring.decrypt(sealed, purpose, userId);
  if (!opened.ok) throw new Error(`secret of one-time codes can not be opened: ${opened.refusal.code}`);
  return opened.value;
}
