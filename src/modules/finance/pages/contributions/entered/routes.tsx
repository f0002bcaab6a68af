import type { ZoneRequest } from "../../../../../platform/http/request.ts";
import type { PageResponse } from "../../../../../platform/http/response.ts";
import { page, seeOther, success } from "../../../../../platform/http/response.ts";
import type { Route } from "../../../../../platform/http/route.ts";
import { zoneRoute } from "../../../../../platform/http/route.ts";
import type { Faults, Typed } from "../../../../../ui/index.ts";
import type { EnterRefusal } from "../../../actions/contributions/enter-decision.ts";
import { enterDecision, previewEntered } from "../../../actions/contributions/enter-decision.ts";
import { readRulesPage } from "../../../actions/contributions/read-rules.ts";
import { keepers } from "../../duties.ts";
import { yearOf } from "../../year-of.ts";
import { sentenceFor } from "../sentences.ts";
import { parseEntered } from "./form.ts";
import { EnteredReview, EnteredView } from "./view.tsx";

type Sent = { readonly typed: Typed; readonly faults?: Faults; readonly status?: number };

async function show(request: ZoneRequest, sent?: Sent): Promise<PageResponse> {
  const { members } = await request.inZone(readRulesPage);
  const view = (
    <EnteredView year={yearOf(request)} members={members} typed={sent?.typed} faults={sent?.faults} />
  );
  return page("Skriv in ett äldre beslut", view, { status: sent?.status ?? 200 });
}

function refuse(request: ZoneRequest, typed: Typed, refusal: EnterRefusal): Promise<PageResponse> {
  const { status, field, text } = sentenceFor(refusal);
  return show(request, { typed, faults: new Map([[field, text]]), status });
}

async function send(request: ZoneRequest): Promise<PageResponse> {
  const form = await request.form();
  const { typed } = form;
  if (form.value("steg") === "andra") return show(request, { typed });
  const { members } = await request.inZone(readRulesPage);
  const parsed = parseEntered(
    form,
    request.today,
    members.map(({ id }) => id),
  );
  if (!parsed.ok) return show(request, { typed, faults: parsed.faults, status: 422 });
  if (form.value("steg") !== "spara") {
    const preview = await request.inZone((work) => previewEntered(work, parsed.value));
    if (!preview.ok) return refuse(request, typed, preview.refusal);
    const title = `Avgifter ${preview.value.decision.year} enligt handlingen`;
    return page(title, <EnteredReview preview={preview.value} typed={typed} />);
  }
  const outcome = await request.inZone((work) => enterDecision(work, parsed.value));
  if (!outcome.ok) return refuse(request, typed, outcome.refusal);
  const { year, version } = outcome.value;
  return seeOther(
    `/ekonomi/avgifter?ar=${year}`,
    success(`Avgifterna för ${year} är sparade som version ${version}.`),
  );
}

const path = "/ekonomi/avgifter/aldre";

export const enteredRoutes: readonly Route[] = [
  zoneRoute({ method: "get", path, allow: keepers, handle: (request) => show(request) }),
  zoneRoute({ method: "post", path, allow: keepers, handle: send }),
];
