import type { ZoneRequest } from "../../../../../platform/http/request.ts";
import type { PageResponse } from "../../../../../platform/http/response.ts";
import { notFound, page, seeOther, success } from "../../../../../platform/http/response.ts";
import type { Route } from "../../../../../platform/http/route.ts";
import { zoneRoute } from "../../../../../platform/http/route.ts";
import { isId } from "../../../../../platform/values/id.ts";
import type { Faults, Typed } from "../../../../../ui/index.ts";
import { keepScenario } from "../../../actions/allocation/keep-scenario.ts";
import { proposeScenario, readScenario } from "../../../actions/allocation/read-scenarios.ts";
import { keepers } from "../../duties.ts";
import { yearOf } from "../../year-of.ts";
import { sentenceFor } from "../sentences.ts";
import { scenarioForm } from "./form.ts";
import { ScenarioView } from "./view.tsx";

const path = "/ekonomi/tilldelning/scenarier";

type Sent = { readonly typed: Typed; readonly faults: Faults; readonly status: number };

async function show(request: ZoneRequest, id: string | undefined, sent?: Sent): Promise<PageResponse> {
  const year = yearOf(request);
  const scenario = await request.inZone((work) =>
    id === undefined ? proposeScenario(work, year) : readScenario(work, id),
  );
  if (scenario === null) return notFound();
  const action = id === undefined ? `${path}/ny?ar=${year}` : `${path}/${id}`;
  return page(
    id === undefined ? "Lägg till ett scenario" : "Ändra scenariot",
    <ScenarioView action={action} scenario={scenario} isNew={id === undefined} {...sent} />,
    { status: sent?.status ?? 200 },
  );
}

async function save(request: ZoneRequest, id: string | undefined): Promise<PageResponse> {
  const kept = id === undefined ? null : await request.inZone((work) => readScenario(work, id));
  if (id !== undefined && kept === null) return notFound();
  const form = await request.form();
  const parsed = form.parse(scenarioForm(kept?.firstYear ?? yearOf(request)));
  if (!parsed.ok) return show(request, id, { typed: form.typed, faults: parsed.faults, status: 422 });
  const outcome = await request.inZone((work) => keepScenario(work, parsed.value, id));
  if (outcome.ok)
    return seeOther(
      `${path}?ar=${outcome.value.firstYear}`,
      success(`Scenariot ${outcome.value.name} är räknat och sparat.`),
    );
  const { status, field, text } = sentenceFor(outcome.refusal);
  return show(request, id, { typed: form.typed, faults: new Map([[field, text]]), status });
}

function known(request: ZoneRequest, then: (id: string) => Promise<PageResponse>) {
  const id = request.param("scenarioId");
  return isId(id) ? then(id) : notFound();
}

export const scenarioRoutes: readonly Route[] = [
  zoneRoute({
    method: "get",
    path: `${path}/ny`,
    allow: keepers,
    handle: (request) => show(request, undefined),
  }),
  zoneRoute({
    method: "post",
    path: `${path}/ny`,
    allow: keepers,
    handle: (request) => save(request, undefined),
  }),
  zoneRoute({
    method: "get",
    path: `${path}/:scenarioId`,
    allow: keepers,
    handle: (request) => known(request, (id) => show(request, id)),
  }),
  zoneRoute({
    method: "post",
    path: `${path}/:scenarioId`,
    allow: keepers,
    handle: (request) => known(request, (id) => save(request, id)),
  }),
];
