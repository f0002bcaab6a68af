import { workbookFile } from "../../../../../platform/http/file-answers.ts";
import type { ZoneRequest } from "../../../../../platform/http/request.ts";
import { page } from "../../../../../platform/http/response.ts";
import type { Route } from "../../../../../platform/http/route.ts";
import { zoneRoute } from "../../../../../platform/http/route.ts";
import { readOutcomeTable } from "../../../actions/outcome/read-outcome-table.ts";
import { keepers, readers } from "../../duties.ts";
import { periodOf, periodText } from "../period.ts";
import { OutcomeView } from "./view.tsx";
import { outcomeWorkbook } from "./workbook.ts";

function tableOf(request: ZoneRequest) {
  const { year, month } = periodOf(request);
  return request.inZone((work) => readOutcomeTable(work, year, month));
}

export const tableRoutes: readonly Route[] = [
  zoneRoute({
    method: "get",
    path: "/ekonomi/utfall",
    allow: readers,
    handle: async (request) => {
      const period = periodOf(request);
      const mayKeep = keepers.includes(request.actor.duty);
      const view = <OutcomeView table={await tableOf(request)} period={period} mayKeep={mayKeep} />;
      return page(`Utfall ${periodText(period)}`, view);
    },
  }),
  zoneRoute({
    method: "get",
    path: "/ekonomi/utfall/excel",
    allow: readers,
    handle: async (request) => {
      const period = periodOf(request);
      const bytes = await outcomeWorkbook(await tableOf(request), period);
      return workbookFile(bytes, `Utfall ${periodText(period)}`);
    },
  }),
];
