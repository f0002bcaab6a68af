import type { Duty } from "../access/duty.ts";
import type { PageRequest, SignedInRequest, ZoneRequest } from "./request.ts";
import type { PageResponse } from "./response.ts";

interface RouteCommon {
  readonly method: "get" | "post";
  /** Hono path with parameters, e.g. `/remisser/:referralId`. */
  readonly path: string;
  /** Largest body taken, in bytes; one mebibyte when absent. */
  readonly bodyLimit?: number;
  /** True where a request is no sign of a person at the screen, so that it does not prolong the session. */
  readonly quiet?: boolean;
}

/** One declaration per address: who may ask is data, so that the tests for each route and each duty are made from it. */
export type Route =
  | (RouteCommon & {
      readonly allow: "anyone";
      handle(request: PageRequest): PageResponse | Promise<PageResponse>;
    })
  | (RouteCommon & {
      readonly allow: "signedIn";
      handle(request: SignedInRequest): PageResponse | Promise<PageResponse>;
    })
  | (RouteCommon & {
      readonly allow: readonly Duty[];
      handle(request: ZoneRequest): PageResponse | Promise<PageResponse>;
    });

export function openRoute(route: Omit<Extract<Route, { allow: "anyone" }>, "allow">): Route {
  return { ...route, allow: "anyone" };
}

export function signedInRoute(route: Omit<Extract<Route, { allow: "signedIn" }>, "allow">): Route {
  return { ...route, allow: "signedIn" };
}

/** A page for those who work as one of the duties; everyone else gets 403 and learns no more. */
export function zoneRoute(
  route: RouteCommon & {
    allow: readonly Duty[];
    handle(request: ZoneRequest): PageResponse | Promise<PageResponse>;
  },
): Route {
  return route;
}
