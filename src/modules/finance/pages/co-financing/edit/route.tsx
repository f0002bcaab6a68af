import type { ZoneRequest } from "../../../../../platform/http/request.ts";
import type { PageResponse } from "../../../../../platform/http/response.ts";
import { page, seeOther, success } from "../../../../../platform/http/response.ts";
import type { Route } from "../../../../../platform/http/route.ts";
import { zoneRoute } from "../../../../../platform/http/route.ts";
import type { Faults, Typed } from "../../../../../ui/index.ts";
import type { FoundProject } from "../../../actions/co-financing/find-project.ts";
import { keepProject } from "../../../actions/co-financing/keep-project.ts";
import { keepers } from "../../duties.ts";
import { sentenceFor } from "../sentences.ts";
import { withProject } from "../with-project.ts";
import { projectForm } from "./form.ts";
import { EditProjectView } from "./view.tsx";

type Sent = { readonly typed: Typed; readonly faults: Faults; readonly status: number };

function show(found: FoundProject | null, sent?: Sent): PageResponse {
  const action = found === null ? "/ekonomi/projekt/nytt" : `/ekonomi/projekt/${found.project.id}/andra`;
  return page(
    found === null ? "Lägg till ett projekt" : "Ändra projektet",
    <EditProjectView action={action} found={found} {...sent} />,
    { status: sent?.status ?? 200 },
  );
}

async function save(request: ZoneRequest, found: FoundProject | null): Promise<PageResponse> {
  const form = await request.form();
  const parsed = form.parse(projectForm(request.today));
  if (!parsed.ok) return show(found, { typed: form.typed, faults: parsed.faults, status: 422 });
  const outcome = await request.inZone((work) => keepProject(work, parsed.value, found?.project.id));
  if (outcome.ok)
    return seeOther(
      `/ekonomi/projekt/${outcome.value.id}`,
      success(
        found === null
          ? `${outcome.value.name} är inlagt. Välj vilka rader som är projektets.`
          : `${outcome.value.name} är sparat.`,
      ),
    );
  const { status, field, text } = sentenceFor(outcome.refusal);
  return show(found, { typed: form.typed, faults: new Map([[field, text]]), status });
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
    handle: (request) => withProject(request, (found) => show(found)),
  }),
  zoneRoute({
    method: "post",
    path: "/ekonomi/projekt/:projectId/andra",
    allow: keepers,
    handle: (request) => withProject(request, (found) => save(request, found)),
  }),
];
