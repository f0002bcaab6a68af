import type { Context } from "hono";
import { readCookie } from "./cookies.ts";
import type { PageRequest } from "./request.ts";
import type { SentForm } from "./sent-form.ts";
import { readForm, sentForm } from "./sent-form.ts";
import type { ServerParts } from "./server-parts.ts";

export const sessionCookie = "session";

export async function requestFrom(parts: ServerParts, context: Context, quiet = false): Promise<PageRequest> {
  const url = new URL(context.req.url);
  const header = context.req.header("cookie");
  const token = readCookie(header, sessionCookie, parts.secure);
  const now = parts.services.db.clock.now();
  let form: Promise<SentForm> | undefined;
  return {
    url,
    address: url.pathname + url.search,
    query: withoutNul(url.searchParams),
    headers: context.req.raw.headers,
    now,
    today: now.toZonedDateTimeISO("Europe/Stockholm").toPlainDate(),
    services: parts.services,
    signedIn: token === undefined ? null : await parts.readSession(token, { quiet }),
    source: sourceOf(context),
    agent: (context.req.header("user-agent") ?? "").slice(0, 200),
    param: (name) => parameter(context, name),
    cookie: (name) => readCookie(header, name, parts.secure),
    form: () => {
      form ??= readSent(context);
      return form;
    },
  };
}

/** PostgreSQL refuses NUL in text, and no person types it. */
function withoutNul(query: URLSearchParams): URLSearchParams {
  return new URLSearchParams([...query].map(([name, value]) => [name, value.replaceAll("\u0000", "")]));
}

/** A body that is no form at all is read as an empty one: the form's own faults then say what is missing. */
async function readSent(context: Context): Promise<SentForm> {
  try {
    return await readForm(context.req.raw);
  } catch {
    return sentForm(new Map());
  }
}

function parameter(context: Context, name: string): string {
  const value = context.req.param(name);
  if (value === undefined) throw new Error(`the route has no parameter ${name}`);
  return value.replaceAll("\u0000", "");
}

function sourceOf(context: Context): string {
  const bindings: unknown = context.env;
  if (typeof bindings === "object" && bindings !== null && "incoming" in bindings) {
    const incoming = bindings.incoming as { socket?: { remoteAddress?: string } };
    return incoming.socket?.remoteAddress ?? "unknown";
  }
  return "unknown";
}
