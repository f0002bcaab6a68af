import { page } from "../../../../platform/http/response.ts";
import type { Route } from "../../../../platform/http/route.ts";
import { zoneRoute } from "../../../../platform/http/route.ts";
import { readers } from "../duties.ts";
import { yearOf } from "../year-of.ts";
import { HubView } from "./view.tsx";

export const hubRoutes: readonly Route[] = [
  zoneRoute({
    method: "get",
    path: "/ekonomi",
    allow: readers,
    handle: (request) => page("Ekonomi", <HubView year={yearOf(request)} />),
  }),
];
