import type { ZoneRequest } from "../../../../../platform/http/request.ts";
import type { PageResponse } from "../../../../../platform/http/response.ts";
import { page, seeOther, success } from "../../../../../platform/http/response.ts";
import type { Route } from "../../../../../platform/http/route.ts";
import { zoneRoute } from "../../../../../platform/http/route.ts";
import type { Faults, Typed } from "../../../../../ui/index.ts";
import { addStateAmount } from "../../../actions/allocation/add-state-amount.ts";
import { keepers } from "../../duties.ts";
import { yearOf } from "../../year-of.ts";
import { kronor } from "../money.ts";
import { sentenceFor } from "../sentences.ts";
import { stageWords } from "../words.ts";
import { amountForm } from "./form.ts";
import { AmountView } from "./view.tsx";

const path = "/ekonomi/tilldelning/ny";
/** A paper of 20 MiB and the fields around it. */
const bodyLimit = 21 * 1024 * 1024;

function show(
  request: ZoneRequest,
  sent?: { readonly typed: Typed; readonly faults: Faults; readonly status: number },
): PageResponse {
  return page("Lägg till ett belopp", <AmountView year={yearOf(request)} {...sent} />, {
    status: sent?.status ?? 200,
  });
}

async function save(request: ZoneRequest): Promise<PageResponse> {
  const form = await request.form();
  const parsed = form.parse(amountForm(request.today));
  if (!parsed.ok) return show(request, { typed: form.typed, faults: parsed.faults, status: 422 });
  const paper = form.files("papper")[0] ?? null;
  const outcome = await request.inZone((work) => addStateAmount(work, parsed.value, paper));
  if (outcome.ok) {
    const { year, stage, amount } = outcome.value;
    return seeOther(
      `/ekonomi/tilldelning?ar=${year}`,
      success(`${stageWords[stage]} för ${year} är inlagt med ${kronor(amount)} kronor.`),
    );
  }
  const { status, field, text } = sentenceFor(outcome.refusal);
  return show(request, { typed: form.typed, faults: new Map([[field, text]]), status });
}

export const amountRoutes: readonly Route[] = [
  zoneRoute({ method: "get", path, allow: keepers, handle: (request) => show(request) }),
  zoneRoute({ method: "post", path, allow: keepers, bodyLimit, handle: save }),
];
