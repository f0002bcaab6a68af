import { workbookFile } from "../../../../../platform/http/file-answers.ts";
import { page } from "../../../../../platform/http/response.ts";
import type { Route } from "../../../../../platform/http/route.ts";
import { zoneRoute } from "../../../../../platform/http/route.ts";
import { readPurchaseTable } from "../../../actions/outcome/purchases/read-purchase-table.ts";
import { keepers, readers } from "../../duties.ts";
import { periodOf } from "../period.ts";
import { PurchasesView } from "./view.tsx";
import { purchasesWorkbook } from "./workbook.ts";

export const purchasesRoutes: readonly Route[] = [
  zoneRoute({
    method: "get",
    path: "/ekonomi/utfall/inkop",
    allow: readers,
    handle: async (request) => {
      const period = periodOf(request);
      const table = await request.inZone((work) => readPurchaseTable(work, period.year));
      const mayKeep = keepers.includes(request.actor.duty);
      return page(`Inköp ${period.year}`, <PurchasesView table={table} period={period} mayKeep={mayKeep} />);
    },
  }),
  zoneRoute({
    method: "get",
    path: "/ekonomi/utfall/inkop/excel",
    allow: readers,
    handle: async (request) => {
      const { year } = periodOf(request);
      const table = await request.inZone((work) => readPurchaseTable(work, year));
      const bytes = await purchasesWorkbook(table, year);
      return workbookFile(bytes, `Inköp ${year}`);
    },
  }),
];
