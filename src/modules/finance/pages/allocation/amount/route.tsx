import type { FailedForm } from "../../../../../platform/http/answer-form.ts";
import { answerForm } from "../../../../../platform/http/answer-form.ts";
import type { ZoneRequest } from "../../../../../platform/http/request.ts";
import type { PageResponse } from "../../../../../platform/http/response.ts";
import { page, seeOther, success } from "../../../../../platform/http/response.ts";
import type { Route } from "../../../../../platform/http/route.ts";
import { zoneRoute } from "../../../../../platform/http/route.ts";
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

function show(request: ZoneRequest, sent?: FailedForm): PageResponse {
  return page("Lägg till ett belopp", <AmountView year={yearOf(request)} {...sent} />, {
    status: sent?.status ?? 200,
  });
}

function save(request: ZoneRequest): Promise<PageResponse> {
  return answerForm(request, {
    schema: amountForm(request.today),
    act: async (work, sent) => addStateAmount(work, sent, (await request.form()).files("papper")[0] ?? null),
    done: ({ year, stage, amount }) =>
      seeOther(
        `/ekonomi/tilldelning?ar=${year}`,
        success(`${stageWords[stage]} för ${year} är inlagt med ${kronor(amount)} kronor.`),
      ),
    sentence: sentenceFor,
    again: (failed) => show(request, failed),
  });
}

export const amountRoutes: readonly Route[] = [
  zoneRoute({ method: "get", path, allow: keepers, handle: (request) => show(request) }),
  zoneRoute({ method: "post", path, allow: keepers, bodyLimit, handle: save }),
];
