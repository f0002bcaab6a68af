import type { Actor } from "../access/actor.ts";
import { comesFromOurPages, tokenMatches } from "./cross-site.ts";
import type { Handler, PageRequest, SignedInRequest, ZoneRequest } from "./request.ts";
import type { PageResponse } from "./response.ts";
import { refusal, seeOther } from "./response.ts";
import type { Route } from "./route.ts";

/** Puts the route's demands before its handler: who may ask, and that a change comes from a page of ours. */
export function handlerFor(route: Route): Handler {
  return async (request) => {
    const stop = await crossSite(route, request);
    if (stop) return stop;
    if (route.allow === "anyone") return route.handle(request);
    if (!isSignedIn(request)) return toSignIn(route, request);
    if (route.allow === "signedIn") return route.handle(request);
    const { actor } = request.signedIn;
    if (actor === null)
      return seeOther(`/uppdrag?till=${encodeURIComponent(route.method === "get" ? request.address : "/")}`);
    if (!route.allow.includes(actor.duty)) return notYours();
    return route.handle(asActor(request, actor));
  };
}

/** The request of somebody who works as `actor`: from here on it has one way into the database, the actor's zone. */
export function asActor(request: SignedInRequest, actor: Actor): ZoneRequest {
  return { ...request, actor, inZone: (task) => request.services.db.inZone(actor, task) };
}

async function crossSite(route: Route, request: PageRequest): Promise<PageResponse | null> {
  if (route.method === "get") return null;
  if (!comesFromOurPages(request.headers, request.services.origin)) return forged();
  if (request.signedIn === null) return null;
  const sent = request.headers.get("x-csrf-token") ?? (await request.form()).value("csrf");
  return tokenMatches(sent, request.signedIn.csrf) ? null : forged();
}

function isSignedIn(request: PageRequest): request is SignedInRequest {
  return request.signedIn !== null;
}

function toSignIn(route: Route, request: PageRequest): PageResponse {
  const address = route.method === "get" ? request.address : "/";
  return seeOther(`/logga-in?till=${encodeURIComponent(address)}`);
}

function notYours(): PageResponse {
  return refusal(
    403,
    "Du kan inte öppna sidan",
    "Uppdraget du arbetar som har inte tillgång hit. Byt uppdrag högst upp på sidan, eller fråga den som leder arbetet om du behöver åtkomst.",
  );
}

function forged(): PageResponse {
  return refusal(
    403,
    "Sidan var för gammal",
    "Formuläret kom inte från en sida som är öppen i din inloggning. Gå tillbaka, ladda om sidan och försök igen. Det du hade sparat som utkast finns kvar.",
  );
}
