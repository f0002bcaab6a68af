import { randomBytes } from "node:crypto";

/** Gives a time-ordered UUID (version 7, RFC 9562) for the given milliseconds since 1970, so that indexes grow at one end. */
export function newId(epochMilliseconds: number): string {
  const bytes = randomBytes(16);
  bytes.writeUIntBE(epochMilliseconds, 0, 6);
  bytes[6] = 0x70 | ((bytes[6] ?? 0) & 0x0f);
  bytes[8] = 0x80 | ((bytes[8] ?? 0) & 0x3f);
  const hex = bytes.toString("hex");
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** True for the lower-case form that the product itself writes; anything else in an address is a page that does not exist. */
export function isId(text: string): boolean {
  return uuid.test(text);
}
