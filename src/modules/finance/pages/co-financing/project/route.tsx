import { workbookFile } from "../../../../../platform/http/file-answers.ts";
import type { ZoneRequest } from "../../../../../platform/http/request.ts";
import { notFound, page } from "../../../../../platform/http/response.ts";
import type { Route } from "../../../../../platform/http/route.ts";
import { zoneRoute } from "../../../../../platform/http/route.ts";
import { isId } from "../../../../../platform/values/id.ts";
import { readProject } from "../../../actions/co-financing/read-project.ts";
import { keepers, readers } from "../../duties.ts";
import { yearOf } from "../../year-of.ts";
import { ProjectView } from "./view.tsx";
import { projectWorkbook } from "./workbook.ts";

async function factsOf(request: ZoneRequest) {
  const id = request.param("projectId");
  return isId(id) ? await request.inZone((work) => readProject(work, id, yearOf(request))) : null;
}

export const projectRoutes: readonly Route[] = [
  zoneRoute({
    method: "get",
    path: "/ekonomi/projekt/:projectId",
    allow: readers,
    handle: async (request) => {
      const facts = await factsOf(request);
      if (facts === null) return notFound();
      const mayKeep = keepers.includes(request.actor.duty);
      return page(facts.project.name, <ProjectView facts={facts} mayKeep={mayKeep} />);
    },
  }),
  zoneRoute({
    method: "get",
    path: "/ekonomi/projekt/:projectId/excel",
    allow: readers,
    handle: async (request) => {
      const facts = await factsOf(request);
      if (facts === null) return notFound();
      return workbookFile(await projectWorkbook(facts), `${facts.project.name} ${facts.year}`);
    },
  }),
];
