import { workbookFile } from "../../../../../platform/http/file-answers.ts";
import { page } from "../../../../../platform/http/response.ts";
import type { Route } from "../../../../../platform/http/route.ts";
import { zoneRoute } from "../../../../../platform/http/route.ts";
import { readChecks } from "../../../actions/statements/read-checks.ts";
import { readers } from "../../duties.ts";
import { yearOf } from "../../year-of.ts";
import { ChecksView } from "./view.tsx";
import { checksWorkbook } from "./workbook.ts";

export const checksRoutes: readonly Route[] = [
  zoneRoute({
    method: "get",
    path: "/ekonomi/rakenskaper/kontroller",
    allow: readers,
    handle: async (request) => {
      const year = yearOf(request);
      const checks = await request.inZone((work) => readChecks(work, year));
      return page(`Kontroller ${year}`, <ChecksView year={year} checks={checks} />);
    },
  }),
  zoneRoute({
    method: "get",
    path: "/ekonomi/rakenskaper/kontroller/excel",
    allow: readers,
    handle: async (request) => {
      const year = yearOf(request);
      const checks = await request.inZone((work) => readChecks(work, year));
      return workbookFile(await checksWorkbook(year, checks), `Kontroller ${year}`);
    },
  }),
];
