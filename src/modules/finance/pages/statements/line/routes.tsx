import { notFound, page } from "../../../../../platform/http/response.ts";
import type { Route } from "../../../../../platform/http/route.ts";
import { zoneRoute } from "../../../../../platform/http/route.ts";
import { readLine } from "../../../actions/statements/read-line.ts";
import { readSum } from "../../../actions/statements/read-sum.ts";
import { readers } from "../../duties.ts";
import { yearOf } from "../../year-of.ts";
import { SumView } from "./sum-view.tsx";
import { LineView } from "./view.tsx";

export const lineRoutes: readonly Route[] = [
  zoneRoute({
    method: "get",
    path: "/ekonomi/rakenskaper/rad/:line",
    allow: readers,
    handle: async (request) => {
      const [year, key] = [yearOf(request), request.param("line")];
      const noteRow = request.query.get("notrad") || null;
      const { line, sum } = await request.inZone(async (work) => {
        const found = await readLine(work, year, key, noteRow);
        return { line: found, sum: found === null ? await readSum(work, year, key) : null };
      });
      if (line !== null) return page(`${line.label} ${year}`, <LineView facts={line} />);
      return sum === null ? notFound() : page(`${sum.label} ${year}`, <SumView facts={sum} />);
    },
  }),
];
