import { contentDisposition } from "../../../../../platform/documents/index.ts";
import { answerButton, withId } from "../../../../../platform/http/answer-form.ts";
import { workbookFile } from "../../../../../platform/http/file-answers.ts";
import { file, notFound, page, seeOther, success } from "../../../../../platform/http/response.ts";
import type { Route } from "../../../../../platform/http/route.ts";
import { zoneRoute } from "../../../../../platform/http/route.ts";
import { isId } from "../../../../../platform/values/id.ts";
import { openPaper } from "../../../actions/allocation/open-paper.ts";
import { readAllocation } from "../../../actions/allocation/read-allocation.ts";
import { readEquityPlan } from "../../../actions/allocation/read-equity-plan.ts";
import { readRules } from "../../../actions/allocation/read-rules.ts";
import { removeStateAmount } from "../../../actions/allocation/remove-state-amount.ts";
import { keepers, readers } from "../../duties.ts";
import { yearOf } from "../../year-of.ts";
import { sentenceFor } from "../sentences.ts";
import { SeriesView } from "./view.tsx";
import { allocationWorkbook } from "./workbook.ts";

function take(removed: boolean) {
  return withId("amountId", (request, id) =>
    answerButton(request, {
      act: (work) => removeStateAmount(work, id, removed),
      done: ({ year }) => {
        const back = `/ekonomi/tilldelning?ar=${year}`;
        return removed
          ? seeOther(`${back}&borttaget=${id}`, success("Beloppet är borttaget ur listan. Du kan ångra det."))
          : seeOther(back, success("Beloppet står i listan igen."));
      },
      refusedTitle: "Listan är inte ändrad",
      sentence: sentenceFor,
    }),
  );
}

export const seriesRoutes: readonly Route[] = [
  zoneRoute({
    method: "get",
    path: "/ekonomi/tilldelning",
    allow: readers,
    handle: async (request) => {
      const year = yearOf(request);
      const allocation = await request.inZone((work) => readAllocation(work, year));
      const removedId = request.query.get("borttaget") ?? "";
      return page(
        `Statens tilldelning ${year}`,
        <SeriesView
          allocation={allocation}
          mayKeep={keepers.includes(request.actor.duty)}
          removedId={isId(removedId) ? removedId : null}
        />,
      );
    },
  }),
  zoneRoute({
    method: "get",
    path: "/ekonomi/tilldelning/excel",
    allow: readers,
    handle: async (request) => {
      const year = yearOf(request);
      const bytes = await request.inZone(async (work) =>
        allocationWorkbook(
          await readAllocation(work, year),
          await readEquityPlan(work, year),
          (await readRules(work, year)).ladder,
        ),
      );
      return workbookFile(bytes, `Statens tilldelning ${year}`);
    },
  }),
  zoneRoute({
    method: "get",
    path: "/ekonomi/tilldelning/papper/:paperId",
    allow: readers,
    handle: async (request) => {
      const id = request.param("paperId");
      const paper = isId(id) ? await request.inZone((work) => openPaper(work, id)) : null;
      if (paper === null) return notFound();
      const at = paper.name.lastIndexOf(".");
      return file(
        paper.content,
        paper.mediaType,
        contentDisposition(paper.name.slice(0, at), paper.name.slice(at + 1)),
      );
    },
  }),
  zoneRoute({
    method: "post",
    path: "/ekonomi/tilldelning/belopp/:amountId/ta-bort",
    allow: keepers,
    handle: take(true),
  }),
  zoneRoute({
    method: "post",
    path: "/ekonomi/tilldelning/belopp/:amountId/angra",
    allow: keepers,
    handle: take(false),
  }),
];
