import type { ZoneRequest } from "../../../../../platform/http/request.ts";
import type { PageResponse } from "../../../../../platform/http/response.ts";
import { page, seeOther, success } from "../../../../../platform/http/response.ts";
import type { Route } from "../../../../../platform/http/route.ts";
import { zoneRoute } from "../../../../../platform/http/route.ts";
import type { Faults, Typed } from "../../../../../ui/index.ts";
import type { DecideRefusal } from "../../../actions/contributions/decide.ts";
import { decideContributions, previewDecision } from "../../../actions/contributions/decide.ts";
import { keepers } from "../../duties.ts";
import { yearOf } from "../../year-of.ts";
import { sentenceFor } from "../sentences.ts";
import { decisionForm } from "./form.ts";
import { DecisionReview, DecisionView } from "./view.tsx";

type Sent = { readonly typed: Typed; readonly faults?: Faults; readonly status?: number };

function show(request: ZoneRequest, sent?: Sent): PageResponse {
  const view = (
    <DecisionView
      year={yearOf(request)}
      amount={request.query.get("belopp") ?? ""}
      typed={sent?.typed}
      faults={sent?.faults}
    />
  );
  return page("Skriv in statens beslut", view, { status: sent?.status ?? 200 });
}

function refuse(request: ZoneRequest, typed: Typed, refusal: DecideRefusal): PageResponse {
  const { status, field, text } = sentenceFor(refusal);
  return show(request, { typed, faults: new Map([[field, text]]), status });
}

async function send(request: ZoneRequest): Promise<PageResponse> {
  const form = await request.form();
  const { typed } = form;
  if (form.value("steg") === "andra") return show(request, { typed });
  const parsed = form.parse(decisionForm(request.today));
  if (!parsed.ok) return show(request, { typed, faults: parsed.faults, status: 422 });
  if (form.value("steg") !== "spara") {
    const preview = await request.inZone((work) => previewDecision(work, parsed.value));
    if (!preview.ok) return refuse(request, typed, preview.refusal);
    const title = `Så blir avgifterna ${preview.value.decision.year}`;
    return page(title, <DecisionReview preview={preview.value} typed={typed} />);
  }
  const after = Number(/^\d{1,4}$/.exec(form.value("efter"))?.[0] ?? 0);
  const outcome = await request.inZone((work) => decideContributions(work, parsed.value, after));
  if (!outcome.ok) return refuse(request, typed, outcome.refusal);
  const { year, version } = outcome.value;
  return seeOther(
    `/ekonomi/avgifter?ar=${year}`,
    success(
      `Avgifterna för ${year} är sparade som version ${version}. Nästa steg är att avisera dem i reskontran.`,
    ),
  );
}

const path = "/ekonomi/avgifter/beslut";

export const decisionRoutes: readonly Route[] = [
  zoneRoute({ method: "get", path, allow: keepers, handle: (request) => show(request) }),
  zoneRoute({ method: "post", path, allow: keepers, handle: send }),
];
