import type { LinkOutcome } from "../../model/links/link-check.ts";
import { outcomeOfStatus } from "../../model/links/link-check.ts";
import type { Allow, Called } from "./call.ts";
import { call, ForbiddenAddress } from "./call.ts";

export interface LinkAnswer {
  readonly outcome: LinkOutcome;
  readonly status: number | null;
}

export interface LinkCheckOptions {
  readonly allow: Allow;
  readonly timeoutMs: number;
}

const mostRedirects = 5;

/** Asks whether anything answers at an address, following at most five redirects, each judged as the first. */
export async function checkLink(url: string, options: LinkCheckOptions): Promise<LinkAnswer> {
  let next = urlOf(url);
  for (let hop = 0; hop <= mostRedirects; hop += 1) {
    if (next === null) return { outcome: "refused", status: null };
    const answer = await ask(next, options);
    if (!("location" in answer)) return answer;
    if (answer.location === null || answer.status < 300 || answer.status >= 400)
      return { outcome: outcomeOfStatus(answer.status), status: answer.status };
    next = urlOf(answer.location, next);
  }
  return { outcome: "failing", status: null };
}

/** Only the web's own schemes, without a password in the address. */
function urlOf(text: string, base?: URL): URL | null {
  if (!URL.canParse(text, base)) return null;
  const url = new URL(text, base);
  const isWeb = url.protocol === "http:" || url.protocol === "https:";
  return isWeb && url.username === "" && url.password === "" ? url : null;
}

/** HEAD, and GET where that gives an error: many servers answer only the latter. */
async function ask(url: URL, { allow, timeoutMs }: LinkCheckOptions): Promise<Called | LinkAnswer> {
  try {
    const head = await call(url, "HEAD", allow, timeoutMs);
    return head.status >= 400 ? await call(url, "GET", allow, timeoutMs) : head;
  } catch (error) {
    const outcome = error instanceof ForbiddenAddress ? "refused" : "unreachable";
    return { outcome, status: null };
  }
}
