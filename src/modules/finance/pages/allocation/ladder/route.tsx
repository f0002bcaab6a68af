import type { FailedForm } from "../../../../../platform/http/answer-form.ts";
import { answerForm } from "../../../../../platform/http/answer-form.ts";
import type { ZoneRequest } from "../../../../../platform/http/request.ts";
import type { PageResponse } from "../../../../../platform/http/response.ts";
import { page, seeOther, success } from "../../../../../platform/http/response.ts";
import type { Route } from "../../../../../platform/http/route.ts";
import { zoneRoute } from "../../../../../platform/http/route.ts";
import { addLadder } from "../../../actions/allocation/add-ladder.ts";
import { readRules } from "../../../actions/allocation/read-rules.ts";
import { keepers, readers } from "../../duties.ts";
import { yearOf } from "../../year-of.ts";
import { sentenceFor } from "../sentences.ts";
import { ladderForm } from "./form.ts";
import { NewLadderView } from "./new-view.tsx";
import { LadderView } from "./view.tsx";

const path = "/ekonomi/tilldelning/trappa";

async function showNew(request: ZoneRequest, sent?: FailedForm): Promise<PageResponse> {
  const year = yearOf(request);
  const { ladder } = await request.inZone((work) => readRules(work, year));
  return page("Lägg till en version av trappan", <NewLadderView year={year} from={ladder} {...sent} />, {
    status: sent?.status ?? 200,
  });
}

function save(request: ZoneRequest): Promise<PageResponse> {
  return answerForm(request, {
    schema: ladderForm,
    act: addLadder,
    done: ({ validFromYear }) =>
      seeOther(
        `${path}?ar=${validFromYear}`,
        success(`Versionen gäller från ${validFromYear}. Tidigare år räknas som förut.`),
      ),
    sentence: sentenceFor,
    again: (failed) => showNew(request, failed),
  });
}

export const ladderRoutes: readonly Route[] = [
  zoneRoute({
    method: "get",
    path,
    allow: readers,
    handle: async (request) => {
      const year = yearOf(request);
      const { ladders, ladder } = await request.inZone((work) => readRules(work, year));
      const mayKeep = keepers.includes(request.actor.duty);
      return page(
        "Trappan för eget kapital",
        <LadderView year={year} ladders={ladders} inForce={ladder} mayKeep={mayKeep} />,
      );
    },
  }),
  zoneRoute({ method: "get", path: `${path}/ny`, allow: keepers, handle: (request) => showNew(request) }),
  zoneRoute({ method: "post", path: `${path}/ny`, allow: keepers, handle: save }),
];
