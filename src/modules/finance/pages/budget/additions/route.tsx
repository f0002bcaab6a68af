import type { Temporal } from "temporal-polyfill";
import { z } from "zod";
import type { ZoneRequest } from "../../../../../platform/http/request.ts";
import type { PageResponse } from "../../../../../platform/http/response.ts";
import { notFound, page, refusal, seeOther, success } from "../../../../../platform/http/response.ts";
import type { Route } from "../../../../../platform/http/route.ts";
import { zoneRoute } from "../../../../../platform/http/route.ts";
import { isId } from "../../../../../platform/values/id.ts";
import type { Faults, Typed } from "../../../../../ui/index.ts";
import { addBudgetAddition, removeBudgetAddition } from "../../../actions/budget/keep-addition.ts";
import { readAdditions } from "../../../actions/budget/read-additions.ts";
import type { BudgetRefusal } from "../../../model/budget/budget-flow.ts";
import { keepers } from "../../duties.ts";
import { dayField, kronorField, neededText, yearField } from "../../fields.ts";
import { yearOf } from "../../year-of.ts";
import { budgetSentence } from "../sentences.ts";
import { AdditionsView } from "./view.tsx";

type Sent = { readonly typed: Typed; readonly faults: Faults; readonly status: number };

function additionForm(today: Temporal.PlainDate) {
  return z
    .object({
      ar: yearField,
      rad: z.string("Välj en rad.").refine(isId, "Välj en rad."),
      belopp: kronorField(),
      beslutsdag: dayField(today),
      beslut: neededText(200, "Skriv var beslutet finns, till exempel Styrelsen § 27."),
      finansiering: neededText(500, "Skriv hur beslutet finansieras. Lagen kräver det."),
    })
    .transform((sent) => ({
      year: sent.ar,
      rowId: sent.rad,
      amount: sent.belopp,
      decidedOn: sent.beslutsdag,
      reference: sent.beslut,
      financing: sent.finansiering,
    }));
}

async function show(request: ZoneRequest, year: number, sent?: Sent): Promise<PageResponse> {
  const found = await request.inZone((work) => readAdditions(work, year));
  const view = <AdditionsView year={year} {...found} typed={sent?.typed} faults={sent?.faults} />;
  return page(`Beslut om mer pengar ${year}`, view, { status: sent?.status ?? 200 });
}

const fieldOf: Partial<Record<BudgetRefusal["code"], string>> = {
  "budget.futureDay": "beslutsdag",
};

async function add(request: ZoneRequest): Promise<PageResponse> {
  const form = await request.form();
  const parsed = form.parse(additionForm(request.today));
  if (!parsed.ok) {
    const year = /^20\d\d$/.test(form.value("ar")) ? Number(form.value("ar")) : yearOf(request);
    return show(request, year, { typed: form.typed, faults: parsed.faults, status: 422 });
  }
  const { year } = parsed.value;
  const outcome = await request.inZone((work) => addBudgetAddition(work, parsed.value));
  if (outcome.ok)
    return seeOther(
      `/ekonomi/budget/tillskott?ar=${year}`,
      success(`Beslutet ${outcome.value.reference} är sparat.`),
    );
  const { status, text } = budgetSentence(outcome.refusal);
  const faults = new Map([[fieldOf[outcome.refusal.code] ?? "rad", text]]);
  return show(request, year, { typed: form.typed, faults, status });
}

async function remove(request: ZoneRequest): Promise<PageResponse> {
  const id = request.param("additionId");
  if (!isId(id)) return notFound();
  const outcome = await request.inZone((work) => removeBudgetAddition(work, id));
  if (outcome.ok)
    return seeOther(`/ekonomi/budget/tillskott?ar=${outcome.value.year}`, success("Beslutet är borttaget."));
  const { status, text } = budgetSentence(outcome.refusal);
  return refusal(status, "Beslutet är inte borttaget", text);
}

const path = "/ekonomi/budget/tillskott";

export const additionRoutes: readonly Route[] = [
  zoneRoute({ method: "get", path, allow: keepers, handle: (request) => show(request, yearOf(request)) }),
  zoneRoute({ method: "post", path, allow: keepers, handle: add }),
  zoneRoute({ method: "post", path: `${path}/:additionId/ta-bort`, allow: keepers, handle: remove }),
];
