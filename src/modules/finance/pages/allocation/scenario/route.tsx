import type { FailedForm } from "../../../../../platform/http/answer-form.ts";
import { answerForm, withId } from "../../../../../platform/http/answer-form.ts";
import type { ZoneRequest } from "../../../../../platform/http/request.ts";
import type { PageResponse } from "../../../../../platform/http/response.ts";
import { notFound, page, seeOther, success } from "../../../../../platform/http/response.ts";
import type { Route } from "../../../../../platform/http/route.ts";
import { zoneRoute } from "../../../../../platform/http/route.ts";
import { keepScenario } from "../../../actions/allocation/keep-scenario.ts";
import { proposeScenario, readScenario } from "../../../actions/allocation/read-scenarios.ts";
import { keepers } from "../../duties.ts";
import { yearOf } from "../../year-of.ts";
import { sentenceFor } from "../sentences.ts";
import { scenarioForm } from "./form.ts";
import { ScenarioView } from "./view.tsx";

const path = "/ekonomi/tilldelning/scenarier";

async function show(request: ZoneRequest, id: string | undefined, sent?: FailedForm): Promise<PageResponse> {
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
  return answerForm(request, {
    schema: scenarioForm(kept?.firstYear ?? yearOf(request)),
    act: (work, sent) => keepScenario(work, sent, id),
    done: ({ firstYear, name }) =>
      seeOther(`${path}?ar=${firstYear}`, success(`Scenariot ${name} är räknat och sparat.`)),
    sentence: sentenceFor,
    again: (failed) => show(request, id, failed),
  });
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
    handle: withId("scenarioId", (request, id) => show(request, id)),
  }),
  zoneRoute({
    method: "post",
    path: `${path}/:scenarioId`,
    allow: keepers,
    handle: withId("scenarioId", save),
  }),
];
