import type { Context } from "hono";
import { Hono } from "hono";
import { answer } from "./answer.ts";
import { assetRoutes } from "./asset-routes.ts";
import { bodyWithin } from "./body-limit.ts";
import { failurePage } from "./failure.ts";
import { handlerFor } from "./guard.ts";
import { requestFrom } from "./request-from.ts";
import type { PageResponse } from "./response.ts";
import { notFound, refusal } from "./response.ts";
import type { Route } from "./route.ts";
import type { ServerParts } from "./server-parts.ts";
import type { SignedIn } from "./signed-in.ts";

const mebibyte = 1024 * 1024;

/** The whole HTTP side from its parts: routes are declared by the modules, everything around them happens here. */
export function buildServer(parts: ServerParts, routes: readonly Route[]): Hono {
  const app = new Hono({ strict: false });
  assetRoutes(app, parts.assetFolder, parts.secure);
  for (const route of routes) {
    app.on(route.method.toUpperCase(), route.path, (context) => serve(parts, route, context));
  }
  app.notFound((context) => serveMissing(parts, context));
  return app;
}

async function serve(parts: ServerParts, route: Route, context: Context): Promise<Response> {
  const started = performance.now();
  const seen: { signedIn: SignedIn | null } = { signedIn: null };
  const response = await respond(parts, route, context, seen);
  const dressed = dress(parts, context, route, response, seen.signedIn);
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
