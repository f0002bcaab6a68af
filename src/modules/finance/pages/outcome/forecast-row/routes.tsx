import type { FailedForm } from "../../../../../platform/http/answer-form.ts";
import { answerForm, withId } from "../../../../../platform/http/answer-form.ts";
import type { ZoneRequest } from "../../../../../platform/http/request.ts";
import type { PageResponse } from "../../../../../platform/http/response.ts";
import { notFound, page, seeOther, success } from "../../../../../platform/http/response.ts";
import type { Route } from "../../../../../platform/http/route.ts";
import { zoneRoute } from "../../../../../platform/http/route.ts";
import { makeForecast } from "../../../actions/outcome/make-forecast.ts";
import { readRowForecast } from "../../../actions/outcome/read-forecast.ts";
import { keepers } from "../../duties.ts";
import { periodOf, periodQuery } from "../period.ts";
import { sentenceFor } from "../sentences.ts";
import { kronor } from "../words.ts";
import { forecastForm } from "./form.ts";
import { ForecastRowView } from "./view.tsx";

async function show(request: ZoneRequest, rowId: string, sent?: FailedForm): Promise<PageResponse> {
  const period = periodOf(request);
  const known = await request.inZone((work) => readRowForecast(work, rowId, period.year, period.month));
  if (known === null) return notFound();
  const view = <ForecastRowView forecast={known.line} period={period} {...sent} />;
  return page(`Prognos för ${known.line.line.row.label}`, view, { status: sent?.status ?? 200 });
}

function save(request: ZoneRequest, rowId: string): Promise<PageResponse> {
  const { year, month } = periodOf(request);
  return answerForm(request, {
    schema: forecastForm,
    act: (work, sent) => makeForecast(work, { ...sent, rowId, year, month }),
    done: ({ amount }) =>
      seeOther(
        `/ekonomi/utfall/prognos${periodQuery({ year, month })}`,
        success(`Prognosen är sparad: ${kronor(amount)} kr för hela ${year}.`),
      ),
    sentence: sentenceFor,
    again: (failed) => show(request, rowId, failed),
  });
}

const path = "/ekonomi/utfall/prognos/:rowId";

export const forecastRowRoutes: readonly Route[] = [
  zoneRoute({
    method: "get",
    path,
    allow: keepers,
    handle: withId("rowId", (request, id) => show(request, id)),
  }),
  zoneRoute({ method: "post", path, allow: keepers, handle: withId("rowId", save) }),
];
