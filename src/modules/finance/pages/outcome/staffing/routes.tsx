import { workbookFile } from "../../../../../platform/http/file-answers.ts";
import type { ZoneRequest } from "../../../../../platform/http/request.ts";
import { page } from "../../../../../platform/http/response.ts";
import type { Route } from "../../../../../platform/http/route.ts";
import { zoneRoute } from "../../../../../platform/http/route.ts";
import { readStaffing } from "../../../actions/outcome/staffing/read-staffing.ts";
import { keepers, readers } from "../../duties.ts";
import { periodOf } from "../period.ts";
import { StaffingView } from "./view.tsx";
import { staffingWorkbook } from "./workbook.ts";

/** Full-time posts are counted today in the present year, else on the year's last day. */
function dayOf(request: ZoneRequest, year: number): string {
  const today = request.signedIn.place?.referenceDate ?? request.today.toString();
  return today.startsWith(String(year)) ? today : `${year}-12-31`;
}

function groupsOf(request: ZoneRequest) {
  const { year } = periodOf(request);
  return request.inZone((work) => readStaffing(work, year, dayOf(request, year)));
}

export const staffingRoutes: readonly Route[] = [
  zoneRoute({
    method: "get",
    path: "/ekonomi/utfall/bemanning",
    allow: readers,
    handle: async (request) => {
      const period = periodOf(request);
      const view = (
        <StaffingView
          groups={await groupsOf(request)}
          period={period}
          day={dayOf(request, period.year)}
          mayKeep={keepers.includes(request.actor.duty)}
        />
      );
      return page(`Bemanning ${period.year}`, view);
    },
  }),
  zoneRoute({
    method: "get",
    path: "/ekonomi/utfall/bemanning/excel",
    allow: readers,
    handle: async (request) => {
      const { year } = periodOf(request);
      const bytes = await staffingWorkbook(await groupsOf(request), year);
      return workbookFile(bytes, `Bemanning ${year}`);
    },
  }),
];
