import type { ZoneRequest } from "../../../../../platform/http/request.ts";
import type { PageResponse } from "../../../../../platform/http/response.ts";
import { page, seeOther, success } from "../../../../../platform/http/response.ts";
import type { Route } from "../../../../../platform/http/route.ts";
import { zoneRoute } from "../../../../../platform/http/route.ts";
import type { Faults, Typed } from "../../../../../ui/index.ts";
import { addLadder } from "../../../actions/allocation/add-ladder.ts";
import { readRules } from "../../../actions/allocation/read-rules.ts";
import { keepers, readers } from "../../duties.ts";
import { yearOf } from "../../year-of.ts";
import { sentenceFor } from "../sentences.ts";
import { ladderForm } from "./form.ts";
import { NewLadderView } from "./new-view.tsx";
import { LadderView } from "./view.tsx";

const path = "/ekonomi/tilldelning/trappa";

async function showNew(
  request: ZoneRequest,
  sent?: { readonly typed: Typed; readonly faults: Faults; readonly status: number },
): Promise<PageResponse> {
  const year = yearOf(request);
  const { ladder } = await request.inZone((work) => readRules(work, year));
  return page("Lägg till en version av trappan", <NewLadderView year={year} from={ladder} {...sent} />, {
    status: sent?.status ?? 200,
  });
}

async function save(request: ZoneRequest): Promise<PageResponse> {
  const form = await request.form();
  const parsed = form.parse(ladderForm);
  if (!parsed.ok) return showNew(request, { typed: form.typed, faults: parsed.faults, status: 422 });
  const outcome = await request.inZone((work) => addLadder(work, parsed.value));
  if (outcome.ok)
    return seeOther(
      `${path}?ar=${outcome.value.validFromYear}`,
      success(`Versionen gäller från ${outcome.value.validFromYear}. Tidigare år räknas som förut.`),
    );
  const { status, field, text } = sentenceFor(outcome.refusal);
  return showNew(request, { typed: form.typed, faults: new Map([[field, text]]), status });
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
