import { pdfFile, workbookFile } from "../../../../platform/http/file-answers.ts";
import type { ZoneRequest } from "../../../../platform/http/request.ts";
import { page } from "../../../../platform/http/response.ts";
import type { Route } from "../../../../platform/http/route.ts";
import { zoneRoute } from "../../../../platform/http/route.ts";
import { readAttainment } from "../../actions/read-attainment.ts";
import { keepers, readers } from "../duties.ts";
import { yearOf } from "../year-of.ts";
import { attainmentDocument } from "./document.ts";
import { AttainmentView } from "./view.tsx";
import { attainmentWorkbook } from "./workbook.ts";

function attainmentOf(request: ZoneRequest) {
  return readAttainment(
    { actor: request.actor, db: request.services.db, inZone: request.inZone },
    yearOf(request),
  );
}

function associationName(request: ZoneRequest): string {
  return request.signedIn.place?.associationName ?? "";
}

export const attainmentRoutes: readonly Route[] = [
  zoneRoute({
    method: "get",
    path: "/mal",
    allow: readers,
    handle: async (request) => {
      const attainment = await attainmentOf(request);
      const mayKeep = keepers.includes(request.actor.duty);
      return page(
        `Måluppfyllelse ${attainment.year}`,
        <AttainmentView attainment={attainment} mayKeep={mayKeep} />,
      );
    },
  }),
  zoneRoute({
    method: "get",
    path: "/mal/excel",
    allow: readers,
    handle: async (request) => {
      const attainment = await attainmentOf(request);
      return workbookFile(await attainmentWorkbook(attainment), `Måluppfyllelse ${attainment.year}`);
    },
  }),
  zoneRoute({
    method: "get",
    path: "/mal/pdf",
    allow: readers,
    handle: async (request) => {
      const attainment = await attainmentOf(request);
      return pdfFile(
        request,
        attainmentDocument(attainment, associationName(request), request.today.toString()),
        `Måluppfyllelse ${attainment.year}`,
        "Siffrorna finns kvar på sidan och i Excel.",
      );
    },
  }),
];
