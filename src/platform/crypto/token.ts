import { createHash, randomBytes, timingSafeEqual } from "node:crypto";

/** Unguessable text for links, sessions and keys: 256 bits unless told otherwise, safe in an address. */
export function randomToken(bytes = 32): string {
  return randomBytes(bytes).toString("base64url");
}

/** SHA-256 of a token: what is stored, so that a read database opens no session. Only for tokens, never passwords. */
export function hashToken(token: string): Uint8Array {
  return createHash("sha256").update(token, "utf8").digest();
}

/** Compares in a time that does not tell how much was right. Only the length can be learnt. */
export function sameBytes(left: Uint8Array, right: Uint8Array): boolean {
  return left.length === right.length && timingSafeEqual(left, right);
}
