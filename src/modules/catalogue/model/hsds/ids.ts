/**
 * Ids that are the same in every answer and need no table. A part of an entry takes the first 96 bits of the entry's own id,
 * so that what it belongs to is found by the index of that id, and 32 bits of what it is (ADR 0019).
 */
export function partId(ownerId: string, kind: string, local: string): string {
  return ownerId.slice(0, -8) + hash32(`${ownerId} ${kind} ${local}`);
}

/** The lowest and the highest id that may own the part. */
export function ownersOf(id: string): { readonly from: string; readonly to: string } {
  return { from: `${id.slice(0, -8)}00000000`, to: `${id.slice(0, -8)}ffffffff` };
}

/** A UUID of our own making (RFC 9562, version 8) that holds the organisation number, the same in every installation. */
const organisationPrefix = "c7d1e5a0-5e5e-8f1a-9f1a-16";

export function organisationIdOf(organisationNumber: string): string {
  return organisationPrefix + organisationNumber;
}

/** The organisation number in an id made by `organisationIdOf`; null in any other. */
export function organisationNumberIn(id: string): string | null {
  const digits = id.slice(organisationPrefix.length);
  return id.startsWith(organisationPrefix) && /^\d{10}$/.test(digits) ? digits : null;
}

/**
 * Ten digits that are an organisation and no person: a sole trader's number is a personal identity number, which has a month
 * in its third and fourth digits, while an organisation's has at least 20 there.
 */
export function organisationNumberOr(given: string | null): string | null {
  const digits = given?.replace("-", "") ?? "";
  return /^\d{2}[2-9]\d{7}$/.test(digits) ? digits : null;
}

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** In lower case; null for what is no UUID. */
export function uuidOr(text: string): string | null {
  const lower = text.toLowerCase();
  return uuid.test(lower) ? lower : null;
}

/** FNV-1a of 32 bits over UTF-16 units, in eight hexadecimal digits. */
function hash32(text: string): string {
  let value = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  return (value >>> 0).toString(16).padStart(8, "0");
}
