import type { ZoneRequest } from "../../../../../platform/http/request.ts";
import type { PageResponse } from "../../../../../platform/http/response.ts";
import { page, seeOther, success } from "../../../../../platform/http/response.ts";
import type { Route } from "../../../../../platform/http/route.ts";
import { zoneRoute } from "../../../../../platform/http/route.ts";
import type { Faults, Typed } from "../../../../../ui/index.ts";
import { keepEstimate } from "../../../actions/allocation/keep-estimate.ts";
import { readAllocation } from "../../../actions/allocation/read-allocation.ts";
import { keepers, readers } from "../../duties.ts";
import { yearOf } from "../../year-of.ts";
import { kronor } from "../money.ts";
import { sentenceFor } from "../sentences.ts";
import { estimateForm } from "./form.ts";
import { EstimateView } from "./view.tsx";

const path = "/ekonomi/tilldelning/uppskattning";

async function show(
  request: ZoneRequest,
  sent?: { readonly typed: Typed; readonly faults: Faults; readonly status: number },
): Promise<PageResponse> {
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

async function save(request: ZoneRequest): Promise<PageResponse> {
  const form = await request.form();
  const parsed = form.parse(estimateForm);
  if (!parsed.ok) return show(request, { typed: form.typed, faults: parsed.faults, status: 422 });
  const outcome = await request.inZone((work) => keepEstimate(work, parsed.value));
  if (outcome.ok)
    return seeOther(
      `${path}?ar=${parsed.value.year}`,
      success(`Uppskattningen är ${kronor(outcome.value.calculated)} kronor före spärren mot minskning.`),
    );
  const { status, field, text } = sentenceFor(outcome.refusal);
  return show(request, { typed: form.typed, faults: new Map([[field, text]]), status });
}

export const estimateRoutes: readonly Route[] = [
  zoneRoute({ method: "get", path, allow: readers, handle: (request) => show(request) }),
  zoneRoute({ method: "post", path, allow: keepers, handle: save }),
];
