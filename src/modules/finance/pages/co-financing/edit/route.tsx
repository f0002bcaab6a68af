import type { FailedForm } from "../../../../../platform/http/answer-form.ts";
import { answerForm } from "../../../../../platform/http/answer-form.ts";
import type { ZoneRequest } from "../../../../../platform/http/request.ts";
import type { PageResponse } from "../../../../../platform/http/response.ts";
import { page, seeOther, success } from "../../../../../platform/http/response.ts";
import type { Route } from "../../../../../platform/http/route.ts";
import { zoneRoute } from "../../../../../platform/http/route.ts";
import type { FoundProject } from "../../../actions/co-financing/find-project.ts";
import { keepProject } from "../../../actions/co-financing/keep-project.ts";
import { keepers } from "../../duties.ts";
import { sentenceFor } from "../sentences.ts";
import { withProject } from "../with-project.ts";
import { projectForm } from "./form.ts";
import { EditProjectView } from "./view.tsx";

function show(found: FoundProject | null, sent?: FailedForm): PageResponse {
  const action = found === null ? "/ekonomi/projekt/nytt" : `/ekonomi/projekt/${found.project.id}/andra`;
  return page(
    found === null ? "Lägg till ett projekt" : "Ändra projektet",
    <EditProjectView action={action} found={found} {...sent} />,
    { status: sent?.status ?? 200 },
  );
}

function save(request: ZoneRequest, found: FoundProject | null): Promise<PageResponse> {
  return answerForm(request, {
    schema: projectForm(request.today),
    act: (work, sent) => keepProject(work, sent, found?.project.id),
    done: ({ id, name }) =>
      seeOther(
        `/ekonomi/projekt/${id}`,
        success(
          found === null ? `${name} är inlagt. Välj vilka rader som är projektets.` : `${name} är sparat.`,
        ),
      ),
    sentence: sentenceFor,
    again: (failed) => show(found, failed),
  });
}

export const editRoutes: readonly Route[] = [
  zoneRoute({
    method: "get",
    path: "/ekonomi/projekt/nytt",
    allow: keepers,
    handle: () => show(null),
  }),
  zoneRoute({
    method: "post",
    path: "/ekonomi/projekt/nytt",
    allow: keepers,
    handle: (request) => save(request, null),
  }),
  zoneRoute({
    method: "get",
    path: "/ekonomi/projekt/:projectId/andra",
    allow: keepers,
    handle: withProject((_, found) => show(found)),
  }),
  zoneRoute({
    method: "post",
    path: "/ekonomi/projekt/:projectId/andra",
    allow: keepers,
    handle: withProject(save),
  }),
];
