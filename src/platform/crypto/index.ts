export type { DecryptRefusal, KeyringConfig } from "./keyring.ts";
export { Keyring } from "./keyring.ts";
export { hashToken, randomToken, sameBytes } from "./token.ts";
