import { notFound, page } from "../../../../../platform/http/response.ts";
import type { Route } from "../../../../../platform/http/route.ts";
import { zoneRoute } from "../../../../../platform/http/route.ts";
import { readDifferences } from "../../../actions/budget/read-differences.ts";
import { readers } from "../../duties.ts";
import { yearOf } from "../../year-of.ts";
import { versionOf } from "../read/route.tsx";
import { DifferencesView } from "./view.tsx";

export const differenceRoutes: readonly Route[] = [
  zoneRoute({
    method: "get",
    path: "/ekonomi/budget/skillnader",
    allow: readers,
    handle: async (request) => {
      const version = versionOf(request);
      if (version === undefined) return notFound();
      const found = await request.inZone((work) => readDifferences(work, yearOf(request), version));
      return found === null
        ? notFound()
        : page(`Skillnader i budgeten ${found.after.year}`, <DifferencesView differences={found} />);
    },
  }),
];
