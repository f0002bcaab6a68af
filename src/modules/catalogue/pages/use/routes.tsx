import { workbookFile } from "../../../../platform/http/file-answers.ts";
import type { ZoneRequest } from "../../../../platform/http/request.ts";
import { page, seeOther, success } from "../../../../platform/http/response.ts";
import type { Route } from "../../../../platform/http/route.ts";
import { zoneRoute } from "../../../../platform/http/route.ts";
import { readVocabulary } from "../../actions/read-vocabulary.ts";
import { readUseReport } from "../../actions/use/read-use.ts";
import { settleMiss, unsettleMiss } from "../../actions/use/settle-miss.ts";
import { periods } from "../../model/use/use-report.ts";
import { editors, readers } from "../duties.ts";
import { UseView } from "./view.tsx";
import { useWorkbook } from "./workbook.ts";

const usual = 12;
const longestWords = 80;

function reportOf(request: ZoneRequest) {
  const asked = Number(request.query.get("veckor"));
  const weeks = periods.find((period) => period === asked) ?? usual;
  return request.inZone(async (work) => ({
    report: await readUseReport(work, weeks),
    vocabulary: await readVocabulary(work),
  }));
}

export const useRoutes: readonly Route[] = [
  zoneRoute({
    method: "get",
    path: "/insatskatalog/anvandning",
    allow: readers,
    handle: async (request) => {
      const mayKeep = editors.includes(request.actor.duty);
      return page("Så används katalogen", <UseView {...(await reportOf(request))} mayKeep={mayKeep} />);
    },
  }),
  zoneRoute({
    method: "get",
    path: "/insatskatalog/anvandning/excel",
    allow: readers,
    handle: async (request) => {
      const { report, vocabulary } = await reportOf(request);
      return workbookFile(await useWorkbook(report, vocabulary), "Så används katalogen");
    },
  }),
  zoneRoute({
    method: "post",
    path: "/insatskatalog/anvandning/klart",
    allow: editors,
    handle: async (request) => {
      const form = await request.form();
      const text = form.value("ord").slice(0, longestWords);
      const back = form.value("angra") === "ja";
      if (text !== "")
        await request.inZone((work) => (back ? unsettleMiss(work, text) : settleMiss(work, text)));
      return seeOther(
        "/insatskatalog/anvandning#utan-traff",
        success(back ? `”${text}” står på listan igen.` : `”${text}” är borttaget från listan.`),
      );
    },
  }),
];
