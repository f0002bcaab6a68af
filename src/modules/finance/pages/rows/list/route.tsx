import { page } from "../../../../../platform/http/response.ts";
import type { Route } from "../../../../../platform/http/route.ts";
import { zoneRoute } from "../../../../../platform/http/route.ts";
import { readRowChoices } from "../../../actions/rows/read-rows.ts";
import { keepers, readers } from "../../duties.ts";
import { RowsView } from "./view.tsx";

export const rowListRoutes: readonly Route[] = [
  zoneRoute({
    method: "get",
    path: "/ekonomi/rader",
    allow: readers,
    handle: async (request) => {
      const choices = await request.inZone(readRowChoices);
      return page("Rader", <RowsView choices={choices} mayKeep={keepers.includes(request.actor.duty)} />);
    },
  }),
];
