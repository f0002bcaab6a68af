import type { Context } from "hono";
import { Hono } from "hono";
import { answer } from "./answer.ts";
import { assetRoutes } from "./asset-routes.ts";
import { bodyWithin } from "./body-limit.ts";
import { failurePage } from "./failure.ts";
import { handlerFor } from "./guard.ts";
import { secureHeaders } from "./headers.ts";
import { giveOpenAnswer, isOpen, openAnswerOf } from "./open-answer.ts";
import { requestFrom } from "./request-from.ts";
import type { PageResponse } from "./response.ts";
import { notFound, refusal } from "./response.ts";
import type { Route } from "./route.ts";
import type { ServerParts } from "./server-parts.ts";
import type { SignedIn } from "./signed-in.ts";

const preflight = {
  ...secureHeaders,
  "Access-Control-Allow-Origin": "*",
  "Access-Control-Allow-Methods": "GET, HEAD, OPTIONS",
  "Access-Control-Allow-Headers": "*",
  "Access-Control-Max-Age": "86400",
};
const mebibyte = 1024 * 1024;

/** The whole HTTP side from its parts: routes are declared by the modules, everything around them happens here. */
export function buildServer(parts: ServerParts, routes: readonly Route[]): Hono {
  const app = new Hono({ strict: false });
  assetRoutes(app, parts.assetFolder, parts.secure);
  for (const route of routes) {
    app.on(route.method.toUpperCase(), route.path, (context) => serve(parts, route, context));
  }
  // Any site may read open data, so a browser that asks first is told so (CORS preflight).
  app.options("/api/*", () => new Response(null, { status: 204, headers: preflight }));
  app.notFound((context) => serveMissing(parts, context));
  return app;
}

async function serve(parts: ServerParts, route: Route, context: Context): Promise<Response> {
  const started = performance.now();
  const seen: { signedIn: SignedIn | null } = { signedIn: null };
  const make = async () => {
    const response = await respond(parts, route, context, seen);
    return { response, dressed: dress(parts, context, route, response, seen.signedIn) };
  };
  const dressed = await (route.method === "get" && route.allow === "anyone"
    ? serveOpen(parts, context, make)
    : make().then((made) => made.dressed));
  if (route.method === "post" && seen.signedIn !== null) parts.publicCache?.clear();
  parts.log({
    level: "info",
    event: "request",
    method: route.method,
    route: route.path,
    status: dressed.status,
    ms: Math.round(performance.now() - started),
  });
  return dressed;
}

/** What anyone may see: made once for all who ask without a cookie, told apart by a validator, and compressed. */
async function serveOpen(
  parts: ServerParts,
  context: Context,
  make: () => Promise<{ readonly response: PageResponse; readonly dressed: Response }>,
): Promise<Response> {
  const { req } = context;
  const own: { dressed?: Response } = {};
  const makeOpen = async () => {
    const { response, dressed } = await make();
    const served = "served" in response ? response.served : undefined;
    if (isOpen(dressed)) return await openAnswerOf(dressed, served);
    if (req.method === "GET") served?.(req.raw.headers);
    own.dressed = dressed;
    return null;
  };
  const url = new URL(req.url);
  const isSame = req.header("cookie") === undefined && parts.publicCache !== undefined;
  const answer = isSame
    ? await parts.publicCache.take(
        url.pathname + url.search,
        parts.services.db.clock.now().epochMilliseconds,
        makeOpen,
      )
    : await makeOpen();
  if (answer === null) return own.dressed ?? (await make()).dressed;
  if (req.method === "GET") answer.served?.(req.raw.headers);
  return await giveOpenAnswer(answer, req.raw.headers);
}

/** A page that cannot be rendered becomes the page for the unexpected, like one that cannot be handled. */
function dress(
  parts: ServerParts,
  context: Context,
  route: Route,
  response: PageResponse,
  signedIn: SignedIn | null,
): Response {
  try {
    return answer(parts, context, response, signedIn);
  } catch (error) {
    return answer(parts, context, failurePage(parts, route.path, error), signedIn);
  }
}

async function respond(
  parts: ServerParts,
  route: Route,
  context: Context,
  seen: { signedIn: SignedIn | null },
): Promise<PageResponse> {
  try {
    const request = await requestFrom(parts, context, route.quiet);
    seen.signedIn = request.signedIn;
    // Nothing is read of what a stranger sends to a page that asks for signing in.
    const isRead = request.signedIn !== null || route.allow === "anyone";
    if (isRead && !(await bodyWithin(context, route.bodyLimit ?? mebibyte)))
      return refusal(
        413,
        "För stor fil",
        "Det du skickade är för stort. Dela upp det eller välj en mindre fil.",
      );
    return await handlerFor(route)(request);
  } catch (error) {
    return failurePage(parts, route.path, error);
  }
}

async function serveMissing(parts: ServerParts, context: Context): Promise<Response> {
  const request = await requestFrom(parts, context).catch(() => null);
  return answer(parts, context, notFound(), request?.signedIn ?? null);
}
