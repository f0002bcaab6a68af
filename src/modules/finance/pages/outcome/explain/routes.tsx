import type { FailedForm } from "../../../../../platform/http/answer-form.ts";
import { answerForm, withId } from "../../../../../platform/http/answer-form.ts";
import type { ZoneRequest } from "../../../../../platform/http/request.ts";
import type { PageResponse } from "../../../../../platform/http/response.ts";
import { notFound, page, refusal, seeOther, success } from "../../../../../platform/http/response.ts";
import type { Route } from "../../../../../platform/http/route.ts";
import { zoneRoute } from "../../../../../platform/http/route.ts";
import { explainDeviation, withdrawExplanation } from "../../../actions/outcome/explain-deviation.ts";
import { readOutcomeLine } from "../../../actions/outcome/read-outcome-line.ts";
import { keepers } from "../../duties.ts";
import { periodOf, periodQuery } from "../period.ts";
import { sentenceFor } from "../sentences.ts";
import { explanationForm } from "./form.ts";
import { ExplainView } from "./view.tsx";

async function show(request: ZoneRequest, rowId: string, sent?: FailedForm): Promise<PageResponse> {
  const period = periodOf(request);
  const line = await request.inZone((work) => readOutcomeLine(work, rowId, period.year, period.month));
  if (line === null) return notFound();
  const view = <ExplainView line={line} period={period} {...sent} />;
  return page(`Förklara ${line.row.label}`, view, { status: sent?.status ?? 200 });
}

function save(request: ZoneRequest, rowId: string): Promise<PageResponse> {
  const { year, month } = periodOf(request);
  return answerForm(request, {
    schema: explanationForm,
    act: (work, sent) => explainDeviation(work, { ...sent, rowId, year, month }),
    done: () =>
      seeOther(
        `/ekonomi/utfall/forklaringar${periodQuery({ year, month })}`,
        success("Förklaringen är sparad och skrivs ut tillsammans med beloppen."),
      ),
    sentence: sentenceFor,
    again: (failed) => show(request, rowId, failed),
  });
}

async function remove(request: ZoneRequest, rowId: string): Promise<PageResponse> {
  const { year, month } = periodOf(request);
  const outcome = await request.inZone((work) => withdrawExplanation(work, { rowId, year, month }));
  if (outcome.ok)
    return seeOther(
      `/ekonomi/utfall/forklaringar${periodQuery({ year, month })}`,
      success("Förklaringen är borttagen."),
    );
  const { status, text } = sentenceFor(outcome.refusal);
  return status === 404 ? notFound() : refusal(status, "Förklaringen kan inte tas bort", text);
}

const path = "/ekonomi/utfall/forklaringar/:rowId";

export const explainRoutes: readonly Route[] = [
  zoneRoute({
    method: "get",
    path,
    allow: keepers,
    handle: withId("rowId", (request, id) => show(request, id)),
  }),
  zoneRoute({ method: "post", path, allow: keepers, handle: withId("rowId", save) }),
  zoneRoute({ method: "post", path: `${path}/ta-bort`, allow: keepers, handle: withId("rowId", remove) }),
];
