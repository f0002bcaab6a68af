import { notFound, page } from "../../../../../platform/http/response.ts";
import type { Route } from "../../../../../platform/http/route.ts";
import { zoneRoute } from "../../../../../platform/http/route.ts";
import { readLine } from "../../../actions/statements/read-line.ts";
import { readers } from "../../duties.ts";
import { yearOf } from "../../year-of.ts";
import { LineView } from "./view.tsx";

export const lineRoutes: readonly Route[] = [
  zoneRoute({
    method: "get",
    path: "/ekonomi/rakenskaper/rad/:line",
    allow: readers,
    handle: async (request) => {
      const facts = await request.inZone((work) => readLine(work, yearOf(request), request.param("line")));
      if (facts === null) return notFound();
      return page(`${facts.label} ${facts.year}`, <LineView facts={facts} />);
    },
  }),
];
