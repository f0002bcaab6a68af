import { page } from "../../../../../platform/http/response.ts";
import type { Route } from "../../../../../platform/http/route.ts";
import { zoneRoute } from "../../../../../platform/http/route.ts";
import { readList } from "../../../actions/editing/read-list.ts";
import { editors, readers } from "../../duties.ts";
import { filtered, filterOf } from "./filter.ts";
import { ListView } from "./view.tsx";

export const listRoutes: readonly Route[] = [
  zoneRoute({
    method: "get",
    path: "/insatskatalog",
    allow: readers,
    handle: async (request) => {
      const list = await request.inZone(readList);
      const filter = filterOf(request.query);
      const shown = filtered(list.entries, filter);
      const mayEdit = editors.includes(request.actor.duty);
      return page("Insatskatalog", <ListView list={list} shown={shown} filter={filter} mayEdit={mayEdit} />);
    },
  }),
];
