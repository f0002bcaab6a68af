import { contentDisposition } from "../../../../../platform/documents/index.ts";
import type { ZoneRequest } from "../../../../../platform/http/request.ts";
import type { PageResponse } from "../../../../../platform/http/response.ts";
import { file, page, seeOther, success } from "../../../../../platform/http/response.ts";
import type { Route } from "../../../../../platform/http/route.ts";
import { zoneRoute } from "../../../../../platform/http/route.ts";
import type { Faults, Typed } from "../../../../../ui/index.ts";
import { keepVatStatement } from "../../../actions/outcome/vat/keep-vat-statement.ts";
import { readVatYear } from "../../../actions/outcome/vat/read-vat-year.ts";
import { keepers, readers } from "../../duties.ts";
import { periodOf } from "../period.ts";
import { vatSentence } from "../vat-period/sentences.ts";
import { xlsx } from "../xlsx.ts";
import { statementForm } from "./form.ts";
import { VatView } from "./view.tsx";
import { vatWorkbook } from "./workbook.ts";

type Sent = { readonly typed: Typed; readonly faults: Faults };

function vatOf(request: ZoneRequest) {
  const today = request.signedIn.place?.referenceDate ?? request.today.toString();
  return request.inZone((work) => readVatYear(work, periodOf(request).year, today));
}

async function show(request: ZoneRequest, sent?: Sent): Promise<PageResponse> {
  const period = periodOf(request);
  const mayKeep = keepers.includes(request.actor.duty);
  const view = <VatView vat={await vatOf(request)} period={period} mayKeep={mayKeep} {...sent} />;
  return page(`Momsersättning ${period.year}`, view, { status: sent === undefined ? 200 : 422 });
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
      const name = contentDisposition(`Momsersättning ${vat.year}`, "xlsx", "attachment");
      return file(await vatWorkbook(vat), xlsx, name);
    },
  }),
  zoneRoute({
    method: "post",
    path: "/ekonomi/utfall/moms/arsuppgift",
    allow: keepers,
    handle: async (request) => {
      const form = await request.form();
      const parsed = form.parse(statementForm(request.today));
      if (!parsed.ok) return show(request, { typed: form.typed, faults: parsed.faults });
      const { year } = periodOf(request);
      const kept = await request.inZone((work) => keepVatStatement(work, { ...parsed.value, year }));
      if (!kept.ok) {
        const { field, text } = vatSentence(kept.refusal);
        return show(request, { typed: form.typed, faults: new Map([[field, text]]) });
      }
      return seeOther(`/ekonomi/utfall/moms?ar=${year}`, success(`Årsuppgiften för ${year} är sparad.`));
    },
  }),
];
