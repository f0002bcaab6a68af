import { Keyring } from "../../src/platform/crypto/index.ts";

/** A key for tests only; it protects nothing. */
export const testKey = new Uint8Array(32).fill(7);

export function testKeyring(): Keyring {
  return new Keyring({ current: 1, keys: new Map([[1, testKey]]) });
}
