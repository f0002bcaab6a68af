import { withId } from "../../../../../platform/http/answer-form.ts";
import { notFound, page } from "../../../../../platform/http/response.ts";
import type { Route } from "../../../../../platform/http/route.ts";
import { zoneRoute } from "../../../../../platform/http/route.ts";
import { readFigure } from "../../../actions/outcome/read-figure.ts";
import { keepers, readers } from "../../duties.ts";
import { periodOf } from "../period.ts";
import { RowView } from "./view.tsx";

export const rowRoutes: readonly Route[] = [
  zoneRoute({
    method: "get",
    path: "/ekonomi/utfall/rad/:rowId",
    allow: readers,
    handle: withId("rowId", async (request, rowId) => {
      const period = periodOf(request);
      const figure = await request.inZone((work) => readFigure(work, rowId, period.year, period.month));
      if (figure === null) return notFound();
      const mayKeep = keepers.includes(request.actor.duty);
      const view = <RowView figure={figure} period={period} mayKeep={mayKeep} />;
      return page(`Så räknas ${figure.line.row.label}`, view);
    }),
  }),
];
