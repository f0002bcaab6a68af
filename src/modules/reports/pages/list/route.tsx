import { page } from "../../../../platform/http/response.ts";
import type { Route } from "../../../../platform/http/route.ts";
import { zoneRoute } from "../../../../platform/http/route.ts";
import { readOverview } from "../../actions/read-overview.ts";
import { readers, writers } from "../duties.ts";
import { ListView } from "./view.tsx";

export const listRoutes: readonly Route[] = [
  zoneRoute({
    method: "get",
    path: "/dokument",
    allow: readers,
    handle: async (request) => {
      const { rows, slug } = await request.inZone((work) => readOverview(work));
      return page(
        "Dokument",
        <ListView
          rows={rows}
          slug={slug}
          today={request.today}
          mayWrite={writers.includes(request.actor.duty)}
        />,
      );
    },
  }),
];
