import { workbookFile } from "../../../../../platform/http/file-answers.ts";
import type { ZoneRequest } from "../../../../../platform/http/request.ts";
import { page } from "../../../../../platform/http/response.ts";
import type { Route } from "../../../../../platform/http/route.ts";
import { zoneRoute } from "../../../../../platform/http/route.ts";
import { isId } from "../../../../../platform/values/id.ts";
import { readOverview } from "../../../actions/co-financing/read-overview.ts";
import { keepers, readers } from "../../duties.ts";
import { yearOf } from "../../year-of.ts";
import { OverviewView } from "./view.tsx";
import { grantsSheet, grossNetSheet, overviewWorkbook } from "./workbook.ts";

function overviewOf(request: ZoneRequest) {
  return request.inZone((work) => readOverview(work, yearOf(request)));
}

export const overviewRoutes: readonly Route[] = [
  zoneRoute({
    method: "get",
    path: "/ekonomi/projekt",
    allow: readers,
    handle: async (request) => {
      const overview = await overviewOf(request);
      const removed = request.query.get("borttaget") ?? "";
      return page(
        `Medfinansiering ${overview.year}`,
        <OverviewView
          overview={overview}
          mayKeep={keepers.includes(request.actor.duty)}
          removedGrantId={isId(removed) ? removed : null}
        />,
      );
    },
  }),
  zoneRoute({
    method: "get",
    path: "/ekonomi/projekt/excel",
    allow: readers,
    handle: async (request) => {
      const { year, lines, grants, rows, projects } = await overviewOf(request);
      const name = (id: string) => projects.find(({ project }) => project.id === id)?.project.name ?? "";
      const bytes = await overviewWorkbook([grossNetSheet(lines, year), grantsSheet(grants, rows, name)]);
      return workbookFile(bytes, `Medfinansiering ${year}`);
    },
  }),
];
