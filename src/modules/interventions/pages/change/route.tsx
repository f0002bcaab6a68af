import type { ZoneRequest } from "../../../../platform/http/request.ts";
import type { PageResponse } from "../../../../platform/http/response.ts";
import { notFound, page, seeOther, success } from "../../../../platform/http/response.ts";
import { zoneRoute } from "../../../../platform/http/route.ts";
import type { Faults, Typed } from "../../../../ui/index.ts";
import { changeIntervention } from "../../actions/change-intervention.ts";
import { interventionFacts } from "../../actions/intervention-facts.ts";
import { keepers } from "../readers.ts";
import { sentenceFor } from "../sentences.ts";
import { interventionForm } from "./form.ts";
import { ChangeInterventionView } from "./view.tsx";

type Sent = { readonly typed: Typed; readonly faults: Faults; readonly status: number };

async function show(request: ZoneRequest, sent?: Sent): Promise<PageResponse> {
  const facts = await request.inZone((work) => interventionFacts(work, request.param("interventionId")));
  if (facts === null) return notFound();
  const view = <ChangeInterventionView facts={facts} {...sent} />;
  return page(`Ändra ${facts.intervention.name}`, view, { status: sent?.status ?? 200 });
}

export const changeInterventionRoute = zoneRoute({
  method: "get",
  path: "/insatser/:interventionId/andra",
  allow: keepers,
  handle: (request) => show(request),
});

export const saveInterventionRoute = zoneRoute({
  method: "post",
  path: "/insatser/:interventionId/andra",
  allow: keepers,
  handle: async (request) => {
    const id = request.param("interventionId");
    const form = await request.form();
    const parsed = form.parse(interventionForm(request.today));
    if (!parsed.ok) return show(request, { typed: form.typed, faults: parsed.faults, status: 422 });
    const outcome = await request.inZone((work) => changeIntervention(work, id, parsed.value));
    if (outcome.ok)
      return seeOther(`/insatser/${id}`, success(`Uppgifterna om ${outcome.value.name} är sparade.`));
    const { status, field, text } = sentenceFor(outcome.refusal);
    return show(request, { typed: form.typed, faults: new Map([[field, text]]), status });
  },
});
