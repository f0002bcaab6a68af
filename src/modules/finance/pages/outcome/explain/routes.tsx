import type { ZoneRequest } from "../../../../../platform/http/request.ts";
import type { PageResponse } from "../../../../../platform/http/response.ts";
import { notFound, page, refusal, seeOther, success } from "../../../../../platform/http/response.ts";
import type { Route } from "../../../../../platform/http/route.ts";
import { zoneRoute } from "../../../../../platform/http/route.ts";
import { isId } from "../../../../../platform/values/id.ts";
import type { Faults, Typed } from "../../../../../ui/index.ts";
import { explainDeviation, withdrawExplanation } from "../../../actions/outcome/explain-deviation.ts";
import { readOutcomeLine } from "../../../actions/outcome/read-outcome-line.ts";
import { keepers } from "../../duties.ts";
import { periodOf, periodQuery } from "../period.ts";
import { sentenceFor } from "../sentences.ts";
import { explanationForm } from "./form.ts";
import { ExplainView } from "./view.tsx";

type Sent = { readonly typed: Typed; readonly faults: Faults; readonly status: number };

async function show(request: ZoneRequest, sent?: Sent): Promise<PageResponse> {
  const period = periodOf(request);
  const rowId = request.param("rowId");
  if (!isId(rowId)) return notFound();
  const line = await request.inZone((work) => readOutcomeLine(work, rowId, period.year, period.month));
  if (line === null) return notFound();
  const view = <ExplainView line={line} period={period} {...sent} />;
  return page(`Förklara ${line.row.label}`, view, { status: sent?.status ?? 200 });
}

async function save(request: ZoneRequest): Promise<PageResponse> {
  const rowId = request.param("rowId");
  if (!isId(rowId)) return notFound();
  const form = await request.form();
  const parsed = form.parse(explanationForm);
  if (!parsed.ok) return show(request, { typed: form.typed, faults: parsed.faults, status: 422 });
  const { year, month } = periodOf(request);
  const content = { ...parsed.value, rowId, year, month };
  const outcome = await request.inZone((work) => explainDeviation(work, content));
  if (outcome.ok)
    return seeOther(
      `/ekonomi/utfall/forklaringar${periodQuery({ year, month })}`,
      success("Förklaringen är sparad och skrivs ut tillsammans med beloppen."),
    );
  const { status, field, text } = sentenceFor(outcome.refusal);
  return show(request, { typed: form.typed, faults: new Map([[field, text]]), status });
}

async function remove(request: ZoneRequest): Promise<PageResponse> {
  const rowId = request.param("rowId");
  if (!isId(rowId)) return notFound();
  const { year, month } = periodOf(request);
  const outcome = await request.inZone((work) => withdrawExplanation(work, { rowId, year, month }));
  if (outcome.ok)
    return seeOther(
      `/ekonomi/utfall/forklaringar${periodQuery({ year, month })}`,
      success("Förklaringen är borttagen."),
    );
  const { status, text } = sentenceFor(outcome.refusal);
  return status === 404 ? notFound() : refusal(status, "Förklaringen kan inte tas bort", text);
}

const path = "/ekonomi/utfall/forklaringar/:rowId";

export const explainRoutes: readonly Route[] = [
  zoneRoute({ method: "get", path, allow: keepers, handle: (request) => show(request) }),
  zoneRoute({ method: "post", path, allow: keepers, handle: save }),
  zoneRoute({ method: "post", path: `${path}/ta-bort`, allow: keepers, handle: remove }),
];
