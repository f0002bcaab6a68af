import type { Temporal } from "temporal-polyfill";
import { z } from "zod";
import type { FailedForm } from "../../../../../platform/http/answer-form.ts";
import { answerButton, answerForm, withId } from "../../../../../platform/http/answer-form.ts";
import type { ZoneRequest } from "../../../../../platform/http/request.ts";
import type { PageResponse } from "../../../../../platform/http/response.ts";
import { page, seeOther, success } from "../../../../../platform/http/response.ts";
import type { Route } from "../../../../../platform/http/route.ts";
import { zoneRoute } from "../../../../../platform/http/route.ts";
import { isId } from "../../../../../platform/values/id.ts";
import { addBudgetAddition, removeBudgetAddition } from "../../../actions/budget/keep-addition.ts";
import { readAdditions } from "../../../actions/budget/read-additions.ts";
import type { BudgetRefusal } from "../../../model/budget/budget-flow.ts";
import { keepers } from "../../duties.ts";
import { dayField, kronorField, neededText, yearField } from "../../fields.ts";
import { yearOf } from "../../year-of.ts";
import { budgetSentence } from "../sentences.ts";
import { AdditionsView } from "./view.tsx";

const path = "/ekonomi/budget/tillskott";

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

async function show(request: ZoneRequest, year: number, sent?: FailedForm): Promise<PageResponse> {
  const found = await request.inZone((work) => readAdditions(work, year));
  const view = <AdditionsView year={year} {...found} typed={sent?.typed} faults={sent?.faults} />;
  return page(`Beslut om mer pengar ${year}`, view, { status: sent?.status ?? 200 });
}

const fieldOf: Partial<Record<BudgetRefusal["code"], string>> = {
  "budget.futureDay": "beslutsdag",
};

async function add(request: ZoneRequest): Promise<PageResponse> {
  const typedYear = (await request.form()).value("ar").trim();
  const year = /^20\d\d$/.test(typedYear) ? Number(typedYear) : yearOf(request);
  return answerForm(request, {
    schema: additionForm(request.today),
    act: addBudgetAddition,
    done: ({ reference }, sent) =>
      seeOther(`${path}?ar=${sent.year}`, success(`Beslutet ${reference} är sparat.`)),
    sentence: (why) => ({ ...budgetSentence(why), field: fieldOf[why.code] ?? "rad" }),
    again: (failed) => show(request, year, failed),
  });
}

function remove(request: ZoneRequest, id: string): Promise<PageResponse> {
  return answerButton(request, {
    act: (work) => removeBudgetAddition(work, id),
    done: ({ year }) => seeOther(`${path}?ar=${year}`, success("Beslutet är borttaget.")),
    refusedTitle: "Beslutet är inte borttaget",
    sentence: budgetSentence,
  });
}

export const additionRoutes: readonly Route[] = [
  zoneRoute({ method: "get", path, allow: keepers, handle: (request) => show(request, yearOf(request)) }),
  zoneRoute({ method: "post", path, allow: keepers, handle: add }),
  zoneRoute({
    method: "post",
    path: `${path}/:additionId/ta-bort`,
    allow: keepers,
    handle: withId("additionId", remove),
  }),
];
