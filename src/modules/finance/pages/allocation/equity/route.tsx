import { page } from "../../../../../platform/http/response.ts";
import type { Route } from "../../../../../platform/http/route.ts";
import { zoneRoute } from "../../../../../platform/http/route.ts";
import { readEquityPlan } from "../../../actions/allocation/read-equity-plan.ts";
import { keepers, readers } from "../../duties.ts";
import { yearOf } from "../../year-of.ts";
import { EquityView } from "./view.tsx";

export const equityRoutes: readonly Route[] = [
  zoneRoute({
    method: "get",
    path: "/ekonomi/tilldelning/eget-kapital",
    allow: readers,
    handle: async (request) => {
      const year = yearOf(request);
      const plan = await request.inZone((work) => readEquityPlan(work, year));
      return page(
        `Eget kapital ${year}`,
        <EquityView year={year} plan={plan} mayKeep={keepers.includes(request.actor.duty)} />,
      );
    },
  }),
];
