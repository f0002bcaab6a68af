import type { FailedForm } from "../../../../../platform/http/answer-form.ts";
import { answerForm } from "../../../../../platform/http/answer-form.ts";
import { workbookFile } from "../../../../../platform/http/file-answers.ts";
import type { ZoneRequest } from "../../../../../platform/http/request.ts";
import type { PageResponse } from "../../../../../platform/http/response.ts";
import { page, seeOther, success } from "../../../../../platform/http/response.ts";
import type { Route } from "../../../../../platform/http/route.ts";
import { zoneRoute } from "../../../../../platform/http/route.ts";
import { keepVatStatement } from "../../../actions/outcome/vat/keep-vat-statement.ts";
import { readVatYear } from "../../../actions/outcome/vat/read-vat-year.ts";
import { keepers, readers } from "../../duties.ts";
import { periodOf } from "../period.ts";
import { vatSentence } from "../vat-period/sentences.ts";
import { statementForm } from "./form.ts";
import { VatView } from "./view.tsx";
import { vatWorkbook } from "./workbook.ts";

function vatOf(request: ZoneRequest) {
  const today = request.signedIn.place?.referenceDate ?? request.today.toString();
  return request.inZone((work) => readVatYear(work, periodOf(request).year, today));
}

async function show(request: ZoneRequest, sent?: FailedForm): Promise<PageResponse> {
  const period = periodOf(request);
  const mayKeep = keepers.includes(request.actor.duty);
  const view = <VatView vat={await vatOf(request)} period={period} mayKeep={mayKeep} {...sent} />;
  return page(`Momsersättning ${period.year}`, view, { status: sent?.status ?? 200 });
}

function saveStatement(request: ZoneRequest): Promise<PageResponse> {
  const { year } = periodOf(request);
  return answerForm(request, {
    schema: statementForm(request.today),
    act: (work, sent) => keepVatStatement(work, { ...sent, year }),
    done: () => seeOther(`/ekonomi/utfall/moms?ar=${year}`, success(`Årsuppgiften för ${year} är sparad.`)),
    sentence: (refusal) => ({ ...vatSentence(refusal), status: 422 }),
    again: (failed) => show(request, failed),
  });
}

export const vatRoutes: readonly Route[] = [
  zoneRoute({
    method: "get",
    path: "/ekonomi/utfall/moms",
    allow: readers,
    handle: (request) => show(request),
  }),
  zoneRoute({
    method: "get",
    path: "/ekonomi/utfall/moms/excel",
    allow: readers,
    handle: async (request) => {
      const vat = await vatOf(request);
      return workbookFile(await vatWorkbook(vat), `Momsersättning ${vat.year}`);
    },
  }),
  zoneRoute({
    method: "post",
    path: "/ekonomi/utfall/moms/arsuppgift",
    allow: keepers,
    handle: saveStatement,
  }),
];
