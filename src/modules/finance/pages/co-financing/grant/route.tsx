import type { ZoneRequest } from "../../../../../platform/http/request.ts";
import type { PageResponse } from "../../../../../platform/http/response.ts";
import { notFound, page, refusal, seeOther, success } from "../../../../../platform/http/response.ts";
import type { Route } from "../../../../../platform/http/route.ts";
import { zoneRoute } from "../../../../../platform/http/route.ts";
import { isId } from "../../../../../platform/values/id.ts";
import type { Faults, Typed } from "../../../../../ui/index.ts";
import { addGrant, removeGrant } from "../../../actions/co-financing/add-grant.ts";
import { readGrantChoices } from "../../../actions/co-financing/read-grant-choices.ts";
import { kronor } from "../../allocation/money.ts";
import { keepers } from "../../duties.ts";
import { yearOf } from "../../year-of.ts";
import { sentenceFor } from "../sentences.ts";
import { statusWords } from "../words.ts";
import { grantForm } from "./form.ts";
import { GrantView } from "./view.tsx";

const path = "/ekonomi/projekt/bidrag";

type Sent = { readonly typed: Typed; readonly faults: Faults; readonly status: number };

async function show(request: ZoneRequest, sent?: Sent): Promise<PageResponse> {
  const { projects, rows } = await request.inZone((work) => readGrantChoices(work));
  const asked = request.query.get("projekt") ?? sent?.typed.get("projekt")?.[0];
  const project = projects.find(({ id }) => id === asked) ?? null;
  return page(
    "Lägg till ett bidrag",
    <GrantView year={yearOf(request)} projects={projects} rows={rows} project={project} {...sent} />,
    { status: sent?.status ?? 200 },
  );
}

async function save(request: ZoneRequest): Promise<PageResponse> {
  const form = await request.form();
  const parsed = form.parse(grantForm(request.today));
  if (!parsed.ok) return show(request, { typed: form.typed, faults: parsed.faults, status: 422 });
  const outcome = await request.inZone((work) => addGrant(work, parsed.value));
  if (outcome.ok) {
    const { projectId, year, status, amount } = outcome.value;
    return seeOther(
      projectId === null ? `/ekonomi/projekt?ar=${year}` : `/ekonomi/projekt/${projectId}?ar=${year}`,
      success(`${statusWords[status]} för ${year} är inlagt med ${kronor(amount)} kronor.`),
    );
  }
  const { status, field, text } = sentenceFor(outcome.refusal);
  return show(request, { typed: form.typed, faults: new Map([[field, text]]), status });
}

async function take(request: ZoneRequest, removed: boolean): Promise<PageResponse> {
  const id = request.param("grantId");
  if (!isId(id)) return notFound();
  const outcome = await request.inZone((work) => removeGrant(work, id, removed));
  if (!outcome.ok) {
    const { status, text } = sentenceFor(outcome.refusal);
    return refusal(status, "Bidraget är inte ändrat", text);
  }
  const back = `/ekonomi/projekt?ar=${outcome.value.year}`;
  return removed
    ? seeOther(`${back}&borttaget=${id}`, success("Bidraget är borttaget. Du kan ångra det."))
    : seeOther(back, success("Bidraget står i listan igen."));
}

export const grantRoutes: readonly Route[] = [
  zoneRoute({ method: "get", path: `${path}/nytt`, allow: keepers, handle: (request) => show(request) }),
  zoneRoute({ method: "post", path: `${path}/nytt`, allow: keepers, handle: save }),
  zoneRoute({
    method: "post",
    path: `${path}/:grantId/ta-bort`,
    allow: keepers,
    handle: (request) => take(request, true),
  }),
  zoneRoute({
    method: "post",
    path: `${path}/:grantId/angra`,
    allow: keepers,
    handle: (request) => take(request, false),
  }),
];
