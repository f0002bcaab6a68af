import type { PageRequest } from "../../../platform/http/request.ts";
import { sessionCookie } from "../../../platform/http/request-from.ts";
import type { CookieToSet } from "../../../platform/http/response.ts";

/** Of a sign-in under way; not a session. */
const stepCookie = "inloggning";

/** The cookie lives as long as the browser is open; the server's limits decide the rest. */
export function keepToken(token: string): readonly CookieToSet[] {
  return [{ name: sessionCookie, value: token, maxAgeSeconds: null }, dropStep];
}

export function keepStep(token: string): readonly CookieToSet[] {
  return [{ name: stepCookie, value: token, maxAgeSeconds: 600 }];
}

const dropStep: CookieToSet = { name: stepCookie, value: "", maxAgeSeconds: 0 };
export const dropToken: CookieToSet = { name: sessionCookie, value: "", maxAgeSeconds: 0 };

/** The token the browser came with. Empty where it came with none, which opens nothing. */
export function tokenOf(request: PageRequest): string {
  return request.cookie(sessionCookie) ?? "";
}

export function formerToken(request: PageRequest): string | undefined {
  return request.cookie(sessionCookie);
}

export function stepToken(request: PageRequest): string {
  return request.cookie(stepCookie) ?? "";
}
