import type { Context } from "hono";
import { readCookie, setCookie } from "./cookies.ts";
import { privateCache, secureHeaders, strictTransport } from "./headers.ts";
import type { CookieToSet, Flash, PageResponse } from "./response.ts";
import type { Dressing, ServerParts } from "./server-parts.ts";
import type { SignedIn } from "./signed-in.ts";

const flashCookie = "flash";
const purpose = "flash message";

/** Makes the HTTP answer of what a handler gave: document, headers, cookies. */
export function answer(
  parts: ServerParts,
  context: Context,
  response: PageResponse,
  signedIn: SignedIn | null,
): Response {
  const headers = new Headers(secureHeaders);
  headers.set("Cache-Control", privateCache);
  if (parts.secure) headers.set("Strict-Transport-Security", strictTransport);
  const put = (cookie: CookieToSet) => headers.append("Set-Cookie", setCookie(cookie, parts.secure));
  const dress = (title: string): Dressing => ({
    ...dressing(parts, context, signedIn),
    title,
    flash: takeFlash(parts, context, put),
  });
  const letKeep = (seconds: number | undefined) => {
    if (seconds === undefined) return;
    headers.set("Vary", "Cookie");
    if (signedIn === null && !headers.has("Set-Cookie")) headers.set("Cache-Control", forPages(seconds));
  };
  switch (response.kind) {
    case "page": {
      response.cookies.forEach(put);
      const dressed = dress(response.title);
      letKeep(response.publicSeconds);
      if (response.framed === true) letFrame(headers);
      return html(parts.renderPage(dressed, response.document), response.status, headers);
    }
    case "error":
      // Half a minute, as the sentences say (RFC 9110, section 10.2.3).
      if (response.status === 503) headers.set("Retry-After", "30");
      return html(
        parts.renderError(dress(response.title), response.sentence, response.reference),
        response.status,
        headers,
      );
    case "redirect":
      response.cookies.forEach(put);
      if (response.flash)
        put({ name: flashCookie, value: sealFlash(parts, response.flash), maxAgeSeconds: 60 });
      headers.set("Location", asHeader(response.to));
      return new Response(null, { status: 303, headers });
    case "file":
      letKeep(response.publicSeconds);
      headers.set("Content-Type", response.mediaType);
      headers.set("Content-Disposition", response.disposition);
      return new Response(new Uint8Array(response.bytes), { status: 200, headers });
    case "open":
      return open(response, parts.secure);
    case "json":
      headers.set("Content-Type", "application/json; charset=utf-8");
      return new Response(JSON.stringify(response.data), { status: response.status, headers });
  }
}

/** Caches on the way keep it so long; a browser asks again each time, and is mostly told that nothing has changed. */
function forPages(seconds: number): string {
  return `public, max-age=0, s-maxage=${seconds}, must-revalidate`;
}

/** May stand in a frame on any site: a page that anyone reads and nobody acts on. */
function letFrame(headers: Headers): void {
  const policy = headers.get("Content-Security-Policy") ?? "";
  headers.set("Content-Security-Policy", policy.replace("frame-ancestors 'none'", "frame-ancestors *"));
  headers.delete("X-Frame-Options");
  headers.set("Cross-Origin-Resource-Policy", "cross-origin");
}

function open(response: Extract<PageResponse, { kind: "open" }>, secure: boolean): Response {
  const headers = new Headers({ ...secureHeaders, ...response.headers });
  if (secure) headers.set("Strict-Transport-Security", strictTransport);
  headers.set("Access-Control-Allow-Origin", "*");
  headers.set("Cross-Origin-Resource-Policy", "cross-origin");
  headers.set("Cache-Control", `public, max-age=${response.publicSeconds}`);
  headers.set("Content-Type", response.mediaType);
  const { body, status } = response;
  return new Response(typeof body === "string" ? body : new Uint8Array(body), { status, headers });
}

/** A header holds ASCII only; an address with other letters in it is written as browsers write it. */
function asHeader(address: string): string {
  return address.toWellFormed().replaceAll(/[^\u0021-\u007e]+/g, encodeURIComponent);
}

function html(document: string, status: number, headers: Headers): Response {
  headers.set("Content-Type", "text/html; charset=utf-8");
  return new Response(document, { status, headers });
}

function dressing(parts: ServerParts, context: Context, signedIn: SignedIn | null) {
  const url = new URL(context.req.url);
  const now = parts.services.db.clock.now();
  return {
    address: url.pathname + url.search,
    signedIn,
    now,
    today: now.toZonedDateTimeISO("Europe/Stockholm").toPlainDate(),
  };
}

/** The message may name a person, so it travels encrypted. */
function sealFlash(parts: ServerParts, flash: Flash): string {
  return Buffer.from(parts.services.keyring.encrypt(JSON.stringify(flash), purpose, "")).toString(
    "base64url",
  );
}

function takeFlash(
  parts: ServerParts,
  context: Context,
  put: (cookie: CookieToSet) => void,
): Flash | undefined {
  const value = readCookie(context.req.header("cookie"), flashCookie, parts.secure);
  if (value === undefined || value === "") return undefined;
  put({ name: flashCookie, value: "", maxAgeSeconds: 0 });
  const opened = parts.services.keyring.decrypt(Buffer.from(value, "base64url"), purpose, "");
  return opened.ok ? (JSON.parse(opened.value) as Flash) : undefined;
}
