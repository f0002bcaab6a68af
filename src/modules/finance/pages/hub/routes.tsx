import { page } from "../../../../platform/http/response.ts";
import type { Route } from "../../../../platform/http/route.ts";
import { zoneRoute } from "../../../../platform/http/route.ts";
import { readMoney } from "../../actions/hub/read-money.ts";
import { readers } from "../duties.ts";
import { yearOf } from "../year-of.ts";
import { HubView } from "./view.tsx";

export const hubRoutes: readonly Route[] = [
  zoneRoute({
    method: "get",
    path: "/ekonomi",
    allow: readers,
    handle: async (request) => {
      const money = await request.inZone((work) => readMoney(work, yearOf(request)));
      return page(`Ekonomi ${money.year}`, <HubView money={money} />);
    },
  }),
];
