import type { ZoneRequest } from "../../../../../platform/http/request.ts";
import type { PageResponse } from "../../../../../platform/http/response.ts";
import { notFound, page, refusal, seeOther, success } from "../../../../../platform/http/response.ts";
import type { Route } from "../../../../../platform/http/route.ts";
import { zoneRoute } from "../../../../../platform/http/route.ts";
import { isId } from "../../../../../platform/values/id.ts";
import type { Faults, Typed } from "../../../../../ui/index.ts";
import { addInKind, removeInKind } from "../../../actions/co-financing/add-in-kind.ts";
import { readProject } from "../../../actions/co-financing/read-project.ts";
import { keepers, readers } from "../../duties.ts";
import { yearOf } from "../../year-of.ts";
import { sentenceFor } from "../sentences.ts";
import { inKindForm } from "./form.ts";
import { InKindView } from "./view.tsx";

const path = "/ekonomi/projekt/:projectId/medfinansiering";

type Sent = { readonly typed: Typed; readonly faults: Faults; readonly status: number };

async function show(request: ZoneRequest, sent?: Sent): Promise<PageResponse> {
  const id = request.param("projectId");
  const facts = isId(id) ? await request.inZone((work) => readProject(work, id, yearOf(request))) : null;
  if (facts === null) return notFound();
  const removed = request.query.get("borttaget") ?? "";
  const view = (
    <InKindView
      facts={facts}
      mayKeep={keepers.includes(request.actor.duty)}
      removedId={isId(removed) ? removed : null}
      {...sent}
    />
  );
  return page("Medfinansiering utanför bokföringen", view, { status: sent?.status ?? 200 });
}

async function add(request: ZoneRequest): Promise<PageResponse> {
  const id = request.param("projectId");
  if (!isId(id)) return notFound();
  const form = await request.form();
  const parsed = form.parse(inKindForm(id));
  if (!parsed.ok) return show(request, { typed: form.typed, faults: parsed.faults, status: 422 });
  const outcome = await request.inZone((work) => addInKind(work, parsed.value));
  if (outcome.ok)
    return seeOther(
      `/ekonomi/projekt/${id}/medfinansiering?ar=${outcome.value.year}`,
      success("Medfinansieringen är inlagd. Den räknas inte i utfall brutto."),
    );
  const { status, field, text } = sentenceFor(outcome.refusal);
  return show(request, { typed: form.typed, faults: new Map([[field, text]]), status });
}

async function take(request: ZoneRequest, removed: boolean): Promise<PageResponse> {
  const id = request.param("inKindId");
  if (!isId(id)) return notFound();
  const outcome = await request.inZone((work) => removeInKind(work, id, removed));
  if (!outcome.ok) {
    const { status, text } = sentenceFor(outcome.refusal);
    return refusal(status, "Medfinansieringen är inte ändrad", text);
  }
  const { projectId, year } = outcome.value;
  const back = `/ekonomi/projekt/${projectId}/medfinansiering?ar=${year}`;
  return removed
    ? seeOther(`${back}&borttaget=${id}`, success("Raden är borttagen. Du kan ångra det."))
    : seeOther(back, success("Raden är tillbaka."));
}

export const inKindRoutes: readonly Route[] = [
  zoneRoute({ method: "get", path, allow: readers, handle: (request) => show(request) }),
  zoneRoute({ method: "post", path, allow: keepers, handle: add }),
  zoneRoute({
    method: "post",
    path: `${path}/:inKindId/ta-bort`,
    allow: keepers,
    handle: (request) => take(request, true),
  }),
  zoneRoute({
    method: "post",
    path: `${path}/:inKindId/angra`,
    allow: keepers,
    handle: (request) => take(request, false),
  }),
];
