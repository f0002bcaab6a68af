export type Encoding = "CP437" | "ISO-8859-1" | "UTF-8";

/** How many bytes from the first sign outside ASCII the choice rests on. */
export const evidenceSize = 65_536;

/** How many bytes a sign has that begins with this byte of UTF-8; 0 where none begins so. */
export function utf8Length(first: number): number {
  if (first < 0x80) return 1;
  if (first >= 0xc2 && first <= 0xdf) return 2;
  if (first >= 0xe0 && first <= 0xef) return 3;
  return first >= 0xf0 && first <= 0xf4 ? 4 : 0;
}

/**
 * Which encoding the bytes are in: what is UTF-8 with signs of several bytes is UTF-8, or else letters decide, since å, ä
 * and ö stand below A0 in CP437 and above BF in Latin-1. `#FORMAT PC8` decides nothing: files of all kinds say so.
 */
export function detectEncoding(bytes: Uint8Array): Encoding {
  const { whole, broken, unfinished } = countUtf8(bytes);
  if (whole > 0 && broken * 10 <= whole) return "UTF-8";
  let low = 0;
  let high = 0;
  for (const byte of bytes) {
    if (byte >= 0x80 && byte <= 0x9a) low++;
    else if (byte >= 0xc0) high++;
  }
  // All there is, is the first half of å, ä or ö at the very end: a file cut off there.
  if (unfinished && low === 0 && high === 1) return "UTF-8";
  return high > low ? "ISO-8859-1" : "CP437";
}

function countUtf8(bytes: Uint8Array): { whole: number; broken: number; unfinished: boolean } {
  let whole = 0;
  let broken = 0;
  let at = 0;
  while (at < bytes.length) {
    const length = utf8Length(bytes[at] ?? 0);
    if (length === 1) at += 1;
    else if (length === 0) {
      broken++;
      at += 1;
    } else {
      const follow = followers(bytes, at, length);
      if (at + 1 + follow === bytes.length && follow < length - 1) return { whole, broken, unfinished: true };
      if (follow === length - 1) whole++;
      else broken++;
      at += 1 + follow;
    }
  }
  return { whole, broken, unfinished: false };
}

function followers(bytes: Uint8Array, at: number, length: number): number {
  let follow = 0;
  while (follow < length - 1 && ((bytes[at + 1 + follow] ?? 0) & 0xc0) === 0x80) follow++;
  return follow;
}

/** Whether the last sign lacks its end. */
export function endsInsideSign(bytes: Uint8Array): boolean {
  return countUtf8(bytes.subarray(Math.max(0, bytes.length - 4))).unfinished;
}
