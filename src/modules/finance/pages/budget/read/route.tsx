import { z } from "zod";
import { answerButton } from "../../../../../platform/http/answer-form.ts";
import { workbookFile } from "../../../../../platform/http/file-answers.ts";
import type { PageRequest, ZoneRequest } from "../../../../../platform/http/request.ts";
import type { PageResponse } from "../../../../../platform/http/response.ts";
import { notFound, page, refusal, seeOther, success } from "../../../../../platform/http/response.ts";
import type { Route } from "../../../../../platform/http/route.ts";
import { zoneRoute } from "../../../../../platform/http/route.ts";
import { createBudget } from "../../../actions/budget/create-budget.ts";
import { readBudgetView } from "../../../actions/budget/read-budget-view.ts";
import { keepers, readers } from "../../duties.ts";
import { yearField } from "../../fields.ts";
import { yearOf } from "../../year-of.ts";
import { budgetSentence } from "../sentences.ts";
import { unitFrom } from "../unit.ts";
import { statusText } from "../words.ts";
import { BudgetPage } from "./view.tsx";
import { budgetWorkbook } from "./workbook.ts";

/** The version in the address (`?version=2`), if any. */
export function versionOf(request: PageRequest): number | undefined {
  const asked = request.query.get("version") ?? "";
  return /^\d{1,3}$/.test(asked) ? Number(asked) : undefined;
}

async function workbook(request: ZoneRequest): Promise<PageResponse> {
  const view = await request.inZone((work) => readBudgetView(work, yearOf(request), versionOf(request)));
  if (view.shown === null) return notFound();
  const bytes = await budgetWorkbook(view.shown.table, statusText(view.shown.budget));
  return workbookFile(bytes, `Budget ${view.year}`);
}

const startForm = z.object({
  ar: yearField,
  start: z.enum(["empty", "lastYear", "lastYearWithAdditions"], "Välj vad du vill utgå från."),
});

async function start(request: ZoneRequest): Promise<PageResponse> {
  const refusedTitle = "Budgeten är inte påbörjad";
  const parsed = (await request.form()).parse(startForm);
  if (!parsed.ok) return refusal(422, refusedTitle, [...parsed.faults.values()].join(" "));
  const { ar, start: from } = parsed.value;
  return answerButton(request, {
    act: (work) => createBudget(work, ar, from),
    done: ({ id }) =>
      seeOther(
        `/ekonomi/budget/${id}/rutnat`,
        success(`Budgeten för ${ar} är ett förslag. Fyll i beloppen och spara.`),
      ),
    refusedTitle,
    sentence: budgetSentence,
  });
}

export const readBudgetRoutes: readonly Route[] = [
  zoneRoute({
    method: "get",
    path: "/ekonomi/budget",
    allow: readers,
    handle: async (request) => {
      const view = await request.inZone((work) => readBudgetView(work, yearOf(request), versionOf(request)));
      const mayKeep = keepers.includes(request.actor.duty);
      return page(
        `Budget ${view.year}`,
        <BudgetPage view={view} unit={unitFrom(request.query)} mayKeep={mayKeep} />,
      );
    },
  }),
  zoneRoute({ method: "get", path: "/ekonomi/budget/excel", allow: readers, handle: workbook }),
  zoneRoute({ method: "post", path: "/ekonomi/budget/borja", allow: keepers, handle: start }),
];
