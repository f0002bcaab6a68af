import { Secret, TOTP } from "otpauth";
import type { Temporal } from "temporal-polyfill";

const period = 30;
const issuer = "Samordna";

/** 160 random bits as base32, the length that RFC 4226 recommends. */
export function newCodeSecret(): string {
  return new Secret({ size: 20 }).base32;
}

function generator(secret: string, label: string): TOTP {
  return new TOTP({ issuer, label, algorithm: "SHA1", digits: 6, period, secret: Secret.fromBase32(secret) });
}

/** The otpauth address that an app on the phone reads. */
export function codeAddress(secret: string, label: string): string {
  return generator(secret, label).toString();
}

/**
 * The time step that the code belongs to, or null where it is wrong. One step before and after the present is let
 * through, since clocks differ. The caller must refuse a step that has been used.
 */
export function stepOfCode(secret: string, code: string, now: Temporal.Instant): bigint | null {
  const token = code.replaceAll(/[\s-]/g, "");
  if (!/^\d{6}$/.test(token)) return null;
  const timestamp = now.epochMilliseconds;
  const delta = generator(secret, "").validate({ token, timestamp, window: 1 });
  return delta === null ? null : BigInt(Math.floor(timestamp / 1000 / period) + delta);
}

/** The key in groups of four, as one types it. */
export function groupedSecret(secret: string): string {
  return (secret.match(/.{1,4}/g) ?? []).join(" ");
}
