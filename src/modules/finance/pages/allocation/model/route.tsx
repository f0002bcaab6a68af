import type { FailedForm } from "../../../../../platform/http/answer-form.ts";
import type { ZoneRequest } from "../../../../../platform/http/request.ts";
import type { PageResponse } from "../../../../../platform/http/response.ts";
import { page, seeOther, success } from "../../../../../platform/http/response.ts";
import type { Route } from "../../../../../platform/http/route.ts";
import { zoneRoute } from "../../../../../platform/http/route.ts";
import { addModel } from "../../../actions/allocation/add-model.ts";
import { readRules } from "../../../actions/allocation/read-rules.ts";
import { keepers, readers } from "../../duties.ts";
import { yearOf } from "../../year-of.ts";
import { modelForm } from "./form.ts";
import { ModelView } from "./view.tsx";

const path = "/ekonomi/tilldelning/modell";

async function show(request: ZoneRequest, sent?: FailedForm): Promise<PageResponse> {
  const year = yearOf(request);
  const { models, model } = await request.inZone((work) => readRules(work, year));
  return page(
    "Fördelningsmodellens värden",
    <ModelView
      year={year}
      models={models}
      inForce={model}
      mayKeep={keepers.includes(request.actor.duty)}
      {...sent}
    />,
    { status: sent?.status ?? 200 },
  );
}

async function save(request: ZoneRequest): Promise<PageResponse> {
  const form = await request.form();
  const parsed = form.parse(modelForm);
  if (!parsed.ok) return show(request, { typed: form.typed, faults: parsed.faults, status: 422 });
  await request.inZone((work) => addModel(work, parsed.value));
  return seeOther(
    `${path}?ar=${parsed.value.validFromYear}`,
    success(`Versionen gäller från ${parsed.value.validFromYear}. Tidigare år räknas som förut.`),
  );
}

export const modelRoutes: readonly Route[] = [
  zoneRoute({ method: "get", path, allow: readers, handle: (request) => show(request) }),
  zoneRoute({ method: "post", path, allow: keepers, handle: save }),
];
