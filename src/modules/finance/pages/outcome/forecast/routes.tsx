import { contentDisposition } from "../../../../../platform/documents/index.ts";
import type { ZoneRequest } from "../../../../../platform/http/request.ts";
import { file, page, refusal, seeOther, success } from "../../../../../platform/http/response.ts";
import type { Route } from "../../../../../platform/http/route.ts";
import { zoneRoute } from "../../../../../platform/http/route.ts";
import { suggestForecasts } from "../../../actions/outcome/make-forecast.ts";
import { readEquityForecast } from "../../../actions/outcome/read-equity-forecast.ts";
import { readForecast } from "../../../actions/outcome/read-forecast.ts";
import { keepers, readers } from "../../duties.ts";
import { periodOf, periodQuery } from "../period.ts";
import { sentenceFor } from "../sentences.ts";
import { xlsx } from "../xlsx.ts";
import { ForecastView } from "./view.tsx";
import { forecastWorkbook } from "./workbook.ts";

function factsOf(request: ZoneRequest) {
  const { year, month } = periodOf(request);
  return request.inZone(async (work) => {
    const forecast = await readForecast(work, year, month);
    return { forecast, equity: await readEquityForecast(work, forecast.table) };
  });
}

export const forecastRoutes: readonly Route[] = [
  zoneRoute({
    method: "get",
    path: "/ekonomi/utfall/prognos",
    allow: readers,
    handle: async (request) => {
      const period = periodOf(request);
      const mayKeep = keepers.includes(request.actor.duty);
      const view = <ForecastView {...(await factsOf(request))} period={period} mayKeep={mayKeep} />;
      return page(`Prognos ${period.year}`, view);
    },
  }),
  zoneRoute({
    method: "get",
    path: "/ekonomi/utfall/prognos/excel",
    allow: readers,
    handle: async (request) => {
      const period = periodOf(request);
      const { forecast, equity } = await factsOf(request);
      const bytes = await forecastWorkbook(forecast, equity, period);
      return file(bytes, xlsx, contentDisposition(`Prognos ${period.year}`, "xlsx", "attachment"));
    },
  }),
  zoneRoute({
    method: "post",
    path: "/ekonomi/utfall/prognos/foresla",
    allow: keepers,
    handle: async (request) => {
      const period = periodOf(request);
      const made = await request.inZone((work) => suggestForecasts(work, period.year, period.month));
      if (!made.ok) {
        const { status, text } = sentenceFor(made.refusal);
        return refusal(status, "Prognosen är inte ändrad", text);
      }
      return seeOther(
        `/ekonomi/utfall/prognos${periodQuery(period)}`,
        success(
          made.value === 1
            ? "1 rad fick en rak framskrivning. Gå igenom den."
            : `${made.value} rader fick en rak framskrivning. Gå igenom dem.`,
        ),
      );
    },
  }),
];
