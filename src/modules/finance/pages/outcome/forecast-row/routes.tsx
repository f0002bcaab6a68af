import type { ZoneRequest } from "../../../../../platform/http/request.ts";
import type { PageResponse } from "../../../../../platform/http/response.ts";
import { notFound, page, seeOther, success } from "../../../../../platform/http/response.ts";
import type { Route } from "../../../../../platform/http/route.ts";
import { zoneRoute } from "../../../../../platform/http/route.ts";
import { isId } from "../../../../../platform/values/id.ts";
import type { Faults, Typed } from "../../../../../ui/index.ts";
import { makeForecast } from "../../../actions/outcome/make-forecast.ts";
import { readRowForecast } from "../../../actions/outcome/read-forecast.ts";
import { keepers } from "../../duties.ts";
import { periodOf, periodQuery } from "../period.ts";
import { sentenceFor } from "../sentences.ts";
import { kronor } from "../words.ts";
import { forecastForm } from "./form.ts";
import { ForecastRowView } from "./view.tsx";

type Sent = { readonly typed: Typed; readonly faults: Faults; readonly status: number };

async function show(request: ZoneRequest, sent?: Sent): Promise<PageResponse> {
  const period = periodOf(request);
  const rowId = request.param("rowId");
  if (!isId(rowId)) return notFound();
  const known = await request.inZone((work) => readRowForecast(work, rowId, period.year, period.month));
  if (known === null) return notFound();
  const view = <ForecastRowView forecast={known.line} period={period} {...sent} />;
  return page(`Prognos för ${known.line.line.row.label}`, view, { status: sent?.status ?? 200 });
}

async function save(request: ZoneRequest): Promise<PageResponse> {
  const rowId = request.param("rowId");
  if (!isId(rowId)) return notFound();
  const form = await request.form();
  const parsed = form.parse(forecastForm);
  if (!parsed.ok) return show(request, { typed: form.typed, faults: parsed.faults, status: 422 });
  const { year, month } = periodOf(request);
  const outcome = await request.inZone((work) => makeForecast(work, { ...parsed.value, rowId, year, month }));
  if (outcome.ok)
    return seeOther(
      `/ekonomi/utfall/prognos${periodQuery({ year, month })}`,
      success(`Prognosen är sparad: ${kronor(outcome.value.amount)} kr för hela ${year}.`),
    );
  const { status, field, text } = sentenceFor(outcome.refusal);
  return show(request, { typed: form.typed, faults: new Map([[field, text]]), status });
}

const path = "/ekonomi/utfall/prognos/:rowId";

export const forecastRowRoutes: readonly Route[] = [
  zoneRoute({ method: "get", path, allow: keepers, handle: (request) => show(request) }),
  zoneRoute({ method: "post", path, allow: keepers, handle: save }),
];
