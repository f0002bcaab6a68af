import { answerButton } from "../../../../../platform/http/answer-form.ts";
import { workbookFile } from "../../../../../platform/http/file-answers.ts";
import type { ZoneRequest } from "../../../../../platform/http/request.ts";
import { page, seeOther, success } from "../../../../../platform/http/response.ts";
import type { Route } from "../../../../../platform/http/route.ts";
import { zoneRoute } from "../../../../../platform/http/route.ts";
import { suggestForecasts } from "../../../actions/outcome/make-forecast.ts";
import { readEquityForecast } from "../../../actions/outcome/read-equity-forecast.ts";
import { readForecast } from "../../../actions/outcome/read-forecast.ts";
import { keepers, readers } from "../../duties.ts";
import { periodOf, periodQuery } from "../period.ts";
import { sentenceFor } from "../sentences.ts";
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
      return workbookFile(bytes, `Prognos ${period.year}`);
    },
  }),
  zoneRoute({
    method: "post",
    path: "/ekonomi/utfall/prognos/foresla",
    allow: keepers,
    handle: (request) => {
      const period = periodOf(request);
      return answerButton(request, {
        act: (work) => suggestForecasts(work, period.year, period.month),
        done: (count) =>
          seeOther(
            `/ekonomi/utfall/prognos${periodQuery(period)}`,
            success(
              count === 1
                ? "1 rad fick en rak framskrivning. Gå igenom den."
                : `${count} rader fick en rak framskrivning. Gå igenom dem.`,
            ),
          ),
        refusedTitle: "Prognosen är inte ändrad",
        sentence: sentenceFor,
      });
    },
  }),
];
