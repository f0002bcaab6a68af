import type { FailedForm } from "../../../../../platform/http/answer-form.ts";
import { answerForm } from "../../../../../platform/http/answer-form.ts";
import type { ZoneRequest } from "../../../../../platform/http/request.ts";
import type { PageResponse } from "../../../../../platform/http/response.ts";
import { page, seeOther, success } from "../../../../../platform/http/response.ts";
import type { Route } from "../../../../../platform/http/route.ts";
import { zoneRoute } from "../../../../../platform/http/route.ts";
import { keepEstimate } from "../../../actions/allocation/keep-estimate.ts";
import { readAllocation } from "../../../actions/allocation/read-allocation.ts";
import { keepers, readers } from "../../duties.ts";
import { yearOf } from "../../year-of.ts";
import { kronor } from "../money.ts";
import { sentenceFor } from "../sentences.ts";
import { estimateForm } from "./form.ts";
import { EstimateView } from "./view.tsx";

const path = "/ekonomi/tilldelning/uppskattning";

async function show(request: ZoneRequest, sent?: FailedForm): Promise<PageResponse> {
  const year = yearOf(request);
  const { allocation, previous } = await request.inZone(async (work) => ({
    allocation: await readAllocation(work, year),
    previous: (await readAllocation(work, year - 1)).latest?.amount ?? null,
  }));
  return page(
    `Uppskattning av tilldelningen ${year}`,
    <EstimateView
      allocation={allocation}
      previous={previous}
      mayKeep={keepers.includes(request.actor.duty)}
      {...sent}
    />,
    { status: sent?.status ?? 200 },
  );
}

function save(request: ZoneRequest): Promise<PageResponse> {
  return answerForm(request, {
    schema: estimateForm,
    act: keepEstimate,
    done: ({ calculated }, { year }) =>
      seeOther(
        `${path}?ar=${year}`,
        success(`Uppskattningen är ${kronor(calculated)} kronor före spärren mot minskning.`),
      ),
    sentence: sentenceFor,
    again: (failed) => show(request, failed),
  });
}

export const estimateRoutes: readonly Route[] = [
  zoneRoute({ method: "get", path, allow: readers, handle: (request) => show(request) }),
  zoneRoute({ method: "post", path, allow: keepers, handle: save }),
];
