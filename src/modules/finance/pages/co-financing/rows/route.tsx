import type { FailedForm } from "../../../../../platform/http/answer-form.ts";
import type { ZoneRequest } from "../../../../../platform/http/request.ts";
import type { PageResponse } from "../../../../../platform/http/response.ts";
import { page, seeOther, success } from "../../../../../platform/http/response.ts";
import type { Route } from "../../../../../platform/http/route.ts";
import { zoneRoute } from "../../../../../platform/http/route.ts";
import { chooseRows } from "../../../actions/co-financing/choose-rows.ts";
import type { FoundProject } from "../../../actions/co-financing/find-project.ts";
import { keepers } from "../../duties.ts";
import { sentenceFor } from "../sentences.ts";
import { withProject } from "../with-project.ts";
import { RowsView } from "./view.tsx";

const path = "/ekonomi/projekt/:projectId/rader";

function show(found: FoundProject, sent?: FailedForm): PageResponse {
  return page("Projektets rader", <RowsView found={found} {...sent} />, { status: sent?.status ?? 200 });
}

async function save(request: ZoneRequest, found: FoundProject): Promise<PageResponse> {
  const form = await request.form();
  const { id } = found.project;
  const outcome = await request.inZone((work) => chooseRows(work, id, form.values("rader")));
  if (outcome.ok)
    return seeOther(
      `/ekonomi/projekt/${id}`,
      success(outcome.value === 1 ? "Projektet har en rad." : `Projektet har ${outcome.value} rader.`),
    );
  const { status, field, text } = sentenceFor(outcome.refusal);
  return show(found, { typed: form.typed, faults: new Map([[field, text]]), status });
}

export const rowsRoutes: readonly Route[] = [
  zoneRoute({
    method: "get",
    path,
    allow: keepers,
    handle: withProject((_, found) => show(found)),
  }),
  zoneRoute({
    method: "post",
    path,
    allow: keepers,
    handle: withProject(save),
  }),
];
