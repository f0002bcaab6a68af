import { isUtf8 } from "node:buffer";
import type { Outcome } from "../../values/outcome.ts";
import { done, refused } from "../../values/outcome.ts";
import type { Encoding } from "./table.ts";

export type DecodedText = { readonly text: string; readonly encoding: Encoding; readonly cutShort: boolean };

/**
 * Bytes to text (NFC, without byte order mark). UTF-8 is never guessed: the bytes either are UTF-8 or they are not, and
 * what is not is Windows-1252, which Excel writes in Sweden. `cutShort` tells that the last character lacks its end.
 */
export function decodeText(bytes: Uint8Array): Outcome<DecodedText, DecodingRefusal> {
  const decoding = decodeAsFound(bytes);
  return decoding.ok && hasBrokenLetters(decoding.value.text)
    ? refused({ code: "broken-letters" })
    : decoding;
}

export type DecodingRefusal =
  | { readonly code: "mixed-encoding" }
  | { readonly code: "broken-letters" }
  | { readonly code: "binary-file" };

/** å, ä and ö that some program on the way has already lost, or read in the wrong encoding and saved so. */
function hasBrokenLetters(text: string): boolean {
  return text.includes("\uFFFD") || /Ã[¥¤¶…„–©]/.test(text);
}

function decodeAsFound(bytes: Uint8Array): Outcome<DecodedText, DecodingRefusal> {
  const utf16 = utf16Name(bytes);
  if (utf16 !== null) {
    const text = new TextDecoder(utf16).decode(bytes);
    if (text.includes("\0")) return refused({ code: "binary-file" });
    return done(decoded(text, "utf-16", bytes.length % 2 === 1));
  }
  if (bytes.includes(0)) return refused({ code: "binary-file" });
  if (isUtf8(bytes)) return done(decoded(utf8(bytes), "utf-8", false));
  const whole = withoutUnfinishedCharacter(bytes);
  if (whole.length < bytes.length && hasSwedishUtf8(whole) && isUtf8(whole)) {
    return done(decoded(utf8(whole), "utf-8", true));
  }
  // "Ã¥" is not written by hand: such bytes are UTF-8 with something else pasted in, and no one decoding is right.
  if (hasSwedishUtf8(bytes)) return refused({ code: "mixed-encoding" });
  return done(decoded(new TextDecoder("windows-1252").decode(bytes), "windows-1252", false));
}

function decoded(text: string, encoding: Encoding, cutShort: boolean): DecodedText {
  return { text: text.normalize("NFC"), encoding, cutShort };
}

/** TextDecoder drops the byte order mark itself. */
function utf8(bytes: Uint8Array): string {
  return new TextDecoder("utf-8").decode(bytes);
}

function utf16Name(bytes: Uint8Array): "utf-16le" | "utf-16be" | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  return null;
}

/** A UTF-8 character has at most four bytes, so at most three can be left of a broken one. */
function withoutUnfinishedCharacter(bytes: Uint8Array): Uint8Array {
  for (let length = 1; length <= 3 && length < bytes.length; length++) {
    const first = bytes[bytes.length - length] ?? 0;
    if (first >= 0xc2) return bytes.subarray(0, bytes.length - length);
    if (first < 0x80) return bytes;
  }
  return bytes;
}

/** Any of å ä ö Å Ä Ö é as UTF-8 writes them. */
function hasSwedishUtf8(bytes: Uint8Array): boolean {
  for (let at = bytes.indexOf(0xc3); at !== -1; at = bytes.indexOf(0xc3, at + 1)) {
    if ([0xa5, 0xa4, 0xb6, 0x85, 0x84, 0x96, 0xa9].includes(bytes[at + 1] ?? 0)) return true;
  }
  return false;
}
