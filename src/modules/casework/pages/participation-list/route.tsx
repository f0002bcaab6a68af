import { contentDisposition, renderCsv, renderWorkbook } from "../../../../platform/documents/index.ts";
import type { ZoneRequest } from "../../../../platform/http/request.ts";
import { file, page } from "../../../../platform/http/response.ts";
import type { Route } from "../../../../platform/http/route.ts";
import { zoneRoute } from "../../../../platform/http/route.ts";
import { participationChoices, participationWords } from "../../actions/participation/choices.ts";
import {
  exportParticipationList,
  readParticipationList,
} from "../../actions/participation/list-participations.ts";
import { readerDuties } from "../participation-parts/team-duties.ts";
import { exportColumns, exportRows } from "./export.ts";
import { readListAddress } from "./filter.ts";
import { ParticipationListView } from "./view.tsx";

const listRoute = zoneRoute({
  method: "get",
  path: "/deltagare",
  allow: readerDuties,
  handle: async (request) => {
    const asked = readListAddress(request.query);
    const seen = await request.inZone(async (work) => ({
      list: await readParticipationList(work, asked.filter, asked.order, asked.page),
      choices: await participationChoices(work),
      words: await participationWords(work),
    }));
    const mayEnrol = request.actor.duty !== "registrar";
    return page(
      "Deltagare",
      <ParticipationListView {...seen} asked={asked} today={request.today} mayEnrol={mayEnrol} />,
    );
  },
});

async function exported(request: ZoneRequest) {
  const { filter, order } = readListAddress(request.query);
  return request.inZone(async (work) => ({
    lines: await exportParticipationList(work, filter, order),
    words: await participationWords(work),
  }));
}

const csvRoute = zoneRoute({
  method: "get",
  path: "/deltagare/lista.csv",
  allow: readerDuties,
  handle: async (request) => {
    const { lines, words } = await exported(request);
    const bytes = renderCsv(exportColumns, exportRows(lines, words));
    return file(
      bytes,
      "text/csv; charset=utf-8",
      contentDisposition(`Deltagare ${request.today.toString()}`, "csv"),
    );
  },
});

const workbookRoute = zoneRoute({
  method: "get",
  path: "/deltagare/lista.xlsx",
  allow: readerDuties,
  handle: async (request) => {
    const { lines, words } = await exported(request);
    const bytes = await renderWorkbook([
      { name: "Deltagare", columns: exportColumns, rows: exportRows(lines, words) },
    ]);
    const mediaType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    return file(bytes, mediaType, contentDisposition(`Deltagare ${request.today.toString()}`, "xlsx"));
  },
});

export const participationListRoutes: readonly Route[] = [listRoute, csvRoute, workbookRoute];
