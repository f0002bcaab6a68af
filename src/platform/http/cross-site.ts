import { sameBytes } from "../crypto/index.ts";

/**
 * May this changing request have come from a page of ours? Browsers say where it came from; a request that says nothing
 * (a terminal) carries no cookie by accident, and must still show the session's token.
 */
export function comesFromOurPages(headers: Headers, origin: string): boolean {
  const site = headers.get("sec-fetch-site");
  if (site !== null && site !== "same-origin" && site !== "none") return false;
  const from = headers.get("origin");
  if (from === null || from === origin) return true;
  return !origin.startsWith("https:") && sameHost(from, headers.get("host"));
}

/** On a laptop the port may be another than the one configured. Over TLS the address is known, and Host proves nothing. */
function sameHost(from: string, host: string | null): boolean {
  try {
    return host !== null && new URL(from).host === host;
  } catch {
    return false;
  }
}

export function tokenMatches(sent: string, expected: string): boolean {
  return sameBytes(Buffer.from(sent), Buffer.from(expected));
}
