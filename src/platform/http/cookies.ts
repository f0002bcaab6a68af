import type { CookieToSet } from "./response.ts";

/** `__Host-` binds the cookie to this host over TLS; plain http (a laptop's demo) cannot carry that prefix. */
export function cookieName(name: string, secure: boolean): string {
  return secure ? `__Host-${name}` : name;
}

export function setCookie(cookie: CookieToSet, secure: boolean): string {
  const parts = [
    `${cookieName(cookie.name, secure)}=${encodeURIComponent(cookie.value)}`,
    "Path=/",
    "HttpOnly",
    "SameSite=Lax",
  ];
  if (secure) parts.push("Secure");
  if (cookie.maxAgeSeconds !== null) parts.push(`Max-Age=${cookie.maxAgeSeconds}`);
  return parts.join("; ");
}

export function readCookie(header: string | undefined, name: string, secure: boolean): string | undefined {
  const wanted = `${cookieName(name, secure)}=`;
  const found = header?.split(/;\s*/).find((part) => part.startsWith(wanted));
  return found === undefined ? undefined : safeDecode(found.slice(wanted.length));
}

function safeDecode(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}
