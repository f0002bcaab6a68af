import type { FailedForm } from "../../../../../platform/http/answer-form.ts";
import { answerForm } from "../../../../../platform/http/answer-form.ts";
import type { ZoneRequest } from "../../../../../platform/http/request.ts";
import type { PageResponse } from "../../../../../platform/http/response.ts";
import { page, seeOther, success } from "../../../../../platform/http/response.ts";
import type { Route } from "../../../../../platform/http/route.ts";
import { zoneRoute } from "../../../../../platform/http/route.ts";
import { readExplanationsPage } from "../../../actions/outcome/read-explanations-page.ts";
import { setLimits } from "../../../actions/outcome/set-limits.ts";
import { keepers, readers } from "../../duties.ts";
import { periodOf, periodQuery, periodText } from "../period.ts";
import { sentenceFor } from "../sentences.ts";
import { limitsForm } from "./form.ts";
import { ExplanationsView } from "./view.tsx";

async function show(request: ZoneRequest, sent?: FailedForm): Promise<PageResponse> {
  const period = periodOf(request);
  const facts = await request.inZone((work) => readExplanationsPage(work, period.year, period.month));
  const mayKeep = keepers.includes(request.actor.duty);
  const view = <ExplanationsView {...facts} period={period} mayKeep={mayKeep} {...sent} />;
  return page(`Avvikelser ${periodText(period)}`, view, { status: sent?.status ?? 200 });
}

function saveLimits(request: ZoneRequest): Promise<PageResponse> {
  const period = periodOf(request);
  return answerForm(request, {
    schema: limitsForm,
    act: (work, limits) => setLimits(work, period.year, limits),
    done: () =>
      seeOther(
        `/ekonomi/utfall/forklaringar${periodQuery(period)}`,
        success(`Gränsen för ${period.year} är sparad.`),
      ),
    sentence: (refusal) => ({ ...sentenceFor(refusal), field: "belopp" }),
    again: (failed) => show(request, failed),
  });
}

export const explanationsRoutes: readonly Route[] = [
  zoneRoute({
    method: "get",
    path: "/ekonomi/utfall/forklaringar",
    allow: readers,
    handle: (request) => show(request),
  }),
  zoneRoute({
    method: "post",
    path: "/ekonomi/utfall/forklaringar/granser",
    allow: keepers,
    handle: saveLimits,
  }),
];
