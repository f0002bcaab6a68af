import type { KeyObject } from "node:crypto";
import {
  createCipheriv,
  createDecipheriv,
  createHmac,
  createSecretKey,
  hkdfSync,
  randomBytes,
} from "node:crypto";
import type { Outcome } from "../values/outcome.ts";
import { done, refused } from "../values/outcome.ts";

/** Master keys by version (1–255), 32 bytes each. New ciphers use `current`; the others are kept for reading. */
export interface KeyringConfig {
  readonly current: number;
  readonly keys: ReadonlyMap<number, Uint8Array>;
}

export type DecryptRefusal =
  | { readonly code: "unknownKeyVersion"; readonly version: number }
  | { readonly code: "tamperedCipher" };

const KEY_BYTES = 32;
const NONCE_BYTES = 12;
const TAG_BYTES = 16;
const HEAD_BYTES = 1 + NONCE_BYTES + TAG_BYTES;

/**
 * Encrypts and indexes values. Each purpose has its own sub-key, and purpose and association are bound into every
 * cipher, so that a cipher moved to another column or association does not open.
 */
export class Keyring {
  readonly #current: number;
  readonly #keys: ReadonlyMap<number, Uint8Array>;
  readonly #subKeys = new Map<string, KeyObject>();

  /** Throws when a version is out of range, a key is not 32 bytes or the current key is missing. */
  constructor(config: KeyringConfig) {
    for (const [version, key] of config.keys) checkKey(version, key);
    if (!config.keys.has(config.current)) throw new RangeError(`Key version ${config.current} is missing`);
    this.#current = config.current;
    this.#keys = new Map(config.keys);
  }

  /** Gives version (1 byte), nonce (12), tag (16) and cipher; never the same bytes twice. */
  encrypt(plaintext: string, purpose: string, associationId: string): Uint8Array {
    const nonce = randomBytes(NONCE_BYTES);
    const key = this.#subKey(this.#current, "encrypt", purpose);
    const cipher = createCipheriv("aes-256-gcm", key, nonce);
    cipher.setAAD(bound(this.#current, purpose, associationId));
    const body = Buffer.concat([cipher.update(plaintext, "utf8"), cipher.final()]);
    return Buffer.concat([Buffer.of(this.#current), nonce, cipher.getAuthTag(), body]);
  }

  decrypt(envelope: Uint8Array, purpose: string, associationId: string): Outcome<string, DecryptRefusal> {
    const version = envelope[0];
    if (version === undefined || envelope.length < HEAD_BYTES) return refused({ code: "tamperedCipher" });
    if (!this.#keys.has(version)) return refused({ code: "unknownKeyVersion", version });
    const key = this.#subKey(version, "encrypt", purpose);
    const nonce = envelope.subarray(1, 1 + NONCE_BYTES);
    const decipher = createDecipheriv("aes-256-gcm", key, nonce, { authTagLength: TAG_BYTES });
    decipher.setAAD(bound(version, purpose, associationId));
    decipher.setAuthTag(envelope.subarray(1 + NONCE_BYTES, HEAD_BYTES));
    try {
      const text = Buffer.concat([decipher.update(envelope.subarray(HEAD_BYTES)), decipher.final()]);
      return done(text.toString("utf8"));
    } catch {
      return refused({ code: "tamperedCipher" });
    }
  }

  /** Keyed look-up value under the current key: version (1 byte) and HMAC-SHA-256 (32). Store this one. */
  index(value: string, purpose: string, associationId: string): Uint8Array {
    return this.#indexUnder(this.#current, value, purpose, associationId);
  }

  /** The look-up value under every key, the current one first: search for any of them while a rotation runs. */
  indexes(value: string, purpose: string, associationId: string): Uint8Array[] {
    const older = [...this.#keys.keys()].filter((version) => version !== this.#current).sort((a, b) => b - a);
    return [this.#current, ...older].map((version) =>
      this.#indexUnder(version, value, purpose, associationId),
    );
  }

  /** True of an envelope, or an index, made under another key than the current one. */
  needsRotation(envelope: Uint8Array): boolean {
    return envelope[0] !== this.#current;
  }

  #indexUnder(version: number, value: string, purpose: string, associationId: string): Uint8Array {
    const mac = createHmac("sha256", this.#subKey(version, "index", purpose));
    mac.update(bound(version, purpose, associationId)).update(value, "utf8");
    return Buffer.concat([Buffer.of(version), mac.digest()]);
  }

  #subKey(version: number, use: "encrypt" | "index", purpose: string): KeyObject {
    const name = `${version}/${use}/${purpose}`;
    const known = this.#subKeys.get(name);
    if (known) return known;
    const master = this.#keys.get(version);
    if (!master) throw new RangeError(`Key version ${version} is missing`);
    const derived = createSecretKey(
      Buffer.from(hkdfSync("sha256", master, "", `samordna/${use}/${purpose}`, KEY_BYTES)),
    );
    this.#subKeys.set(name, derived);
    return derived;
  }
}

function checkKey(version: number, key: Uint8Array): void {
  if (!Number.isInteger(version) || version < 1 || version > 255) {
    throw new RangeError(`Key version ${version} is not between 1 and 255`);
  }
  if (key.length !== KEY_BYTES) throw new RangeError(`Key version ${version} is not ${KEY_BYTES} bytes`);
}

/** JSON keeps the parts apart, so that no pair of purpose and association reads as another pair. */
function bound(version: number, purpose: string, associationId: string): Buffer {
  return Buffer.from(JSON.stringify([version, purpose, associationId]), "utf8");
}
