import { workbookFile } from "../../../../../platform/http/file-answers.ts";
import { page } from "../../../../../platform/http/response.ts";
import type { Route } from "../../../../../platform/http/route.ts";
import { zoneRoute } from "../../../../../platform/http/route.ts";
import { readChecks } from "../../../actions/statements/read-checks.ts";
import { readStatements } from "../../../actions/statements/read-statements.ts";
import { readers } from "../../duties.ts";
import { yearOf } from "../../year-of.ts";
import { StatementsView } from "./view.tsx";
import { statementsWorkbook } from "./workbook.ts";

export const overviewRoutes: readonly Route[] = [
  zoneRoute({
    method: "get",
    path: "/ekonomi/rakenskaper",
    allow: readers,
    handle: async (request) => {
      const year = yearOf(request);
      const { statements, checks } = await request.inZone(async (work) => ({
        statements: await readStatements(work, year),
        checks: await readChecks(work, year),
      }));
      const failing = checks.filter((check) => !check.holds).length;
      return page(`Räkenskaper ${year}`, <StatementsView statements={statements} failing={failing} />);
    },
  }),
  zoneRoute({
    method: "get",
    path: "/ekonomi/rakenskaper/excel",
    allow: readers,
    handle: async (request) => {
      const year = yearOf(request);
      const statements = await request.inZone((work) => readStatements(work, year));
      return workbookFile(await statementsWorkbook(statements), `Räkenskaper ${year}`);
    },
  }),
];
