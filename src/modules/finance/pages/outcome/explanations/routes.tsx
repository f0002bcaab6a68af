import type { ZoneRequest } from "../../../../../platform/http/request.ts";
import type { PageResponse } from "../../../../../platform/http/response.ts";
import { page, seeOther, success } from "../../../../../platform/http/response.ts";
import type { Route } from "../../../../../platform/http/route.ts";
import { zoneRoute } from "../../../../../platform/http/route.ts";
import type { Faults, Typed } from "../../../../../ui/index.ts";
import { readExplanationsPage } from "../../../actions/outcome/read-explanations-page.ts";
import { setLimits } from "../../../actions/outcome/set-limits.ts";
import { keepers, readers } from "../../duties.ts";
import { periodOf, periodQuery, periodText } from "../period.ts";
import { sentenceFor } from "../sentences.ts";
import { limitsForm } from "./form.ts";
import { ExplanationsView } from "./view.tsx";

type Sent = { readonly typed: Typed; readonly faults: Faults; readonly status: number };

async function show(request: ZoneRequest, sent?: Sent): Promise<PageResponse> {
  const period = periodOf(request);
  const facts = await request.inZone((work) => readExplanationsPage(work, period.year, period.month));
  const mayKeep = keepers.includes(request.actor.duty);
  const view = <ExplanationsView {...facts} period={period} mayKeep={mayKeep} {...sent} />;
  return page(`Avvikelser ${periodText(period)}`, view, { status: sent?.status ?? 200 });
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
    handle: async (request) => {
      const form = await request.form();
      const parsed = form.parse(limitsForm);
      if (!parsed.ok) return show(request, { typed: form.typed, faults: parsed.faults, status: 422 });
      const period = periodOf(request);
      const outcome = await request.inZone((work) => setLimits(work, period.year, parsed.value));
      if (outcome.ok)
        return seeOther(
          `/ekonomi/utfall/forklaringar${periodQuery(period)}`,
          success(`Gränsen för ${period.year} är sparad.`),
        );
      const { status, text } = sentenceFor(outcome.refusal);
      return show(request, { typed: form.typed, faults: new Map([["belopp", text]]), status });
    },
  }),
];
