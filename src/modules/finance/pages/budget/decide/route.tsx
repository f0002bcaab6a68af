import { z } from "zod";
import type { ZoneRequest } from "../../../../../platform/http/request.ts";
import type { PageResponse } from "../../../../../platform/http/response.ts";
import { notFound, page, refusal, seeOther, success } from "../../../../../platform/http/response.ts";
import type { Route } from "../../../../../platform/http/route.ts";
import { zoneRoute } from "../../../../../platform/http/route.ts";
import type { SentForm } from "../../../../../platform/http/sent-form.ts";
import { formatDate } from "../../../../../platform/values/format.ts";
import { createNextVersion } from "../../../actions/budget/create-budget.ts";
import { adoptBudget, consultOnBudget, removeProposal } from "../../../actions/budget/decide-budget.ts";
import { readVersion } from "../../../actions/budget/read-budget-view.ts";
import type { BudgetRefusal } from "../../../model/budget/budget-flow.ts";
import { keepers } from "../../duties.ts";
import { yearField } from "../../fields.ts";
import { withBudget } from "../budget-param.ts";
import { budgetSentence } from "../sentences.ts";
import { adoptForm, consultForm, seenForm } from "./form.ts";
import type { DecideSent } from "./view.tsx";
import { DecideView } from "./view.tsx";

async function show(request: ZoneRequest, id: string, sent?: DecideSent): Promise<PageResponse> {
  const shown = await request.inZone((work) => readVersion(work, id));
  if (shown === null) return notFound();
  const { budget, warnings } = shown;
  const view = <DecideView budget={budget} warnings={warnings} sent={sent} />;
  return page(`Samråd och beslut om budgeten ${budget.year}`, view, { status: sent?.status ?? 200 });
}

function sentBack(form: SentForm, which: DecideSent["form"], why: BudgetRefusal): DecideSent {
  const { status, text } = budgetSentence(why);
  const field = which === "samrad" ? "samradsdag" : "beslutsdag";
  return { form: which, typed: form.typed, faults: new Map([[field, text]]), status };
}

async function consult(request: ZoneRequest, id: string): Promise<PageResponse> {
  const form = await request.form();
  const parsed = form.parse(consultForm(request.today));
  if (!parsed.ok)
    return show(request, id, { form: "samrad", typed: form.typed, faults: parsed.faults, status: 422 });
  const { samradsdag: on, utgava: edition } = parsed.value;
  const outcome = await request.inZone((work) => consultOnBudget(work, { budgetId: id, edition, on }));
  return outcome.ok
    ? seeOther(`/ekonomi/budget/${id}/beslut`, success(`Samrådet ${formatDate(on)} är sparat.`))
    : show(request, id, sentBack(form, "samrad", outcome.refusal));
}

async function adopt(request: ZoneRequest, id: string): Promise<PageResponse> {
  const form = await request.form();
  const parsed = form.parse(adoptForm(request.today));
  if (!parsed.ok)
    return show(request, id, { form: "anta", typed: form.typed, faults: parsed.faults, status: 422 });
  const { beslutsdag: on, paragraf: reference, utgava: edition } = parsed.value;
  const outcome = await request.inZone((work) => adoptBudget(work, { budgetId: id, edition, on, reference }));
  if (!outcome.ok) return show(request, id, sentBack(form, "anta", outcome.refusal));
  const { year, version } = outcome.value;
  return seeOther(
    `/ekonomi/budget?ar=${year}&version=${version}`,
    success(
      `Budgeten för ${year} är antagen ${formatDate(on)}. Den gäller nu och ändras bara i en ny version.`,
    ),
  );
}

async function remove(request: ZoneRequest, id: string): Promise<PageResponse> {
  const parsed = (await request.form()).parse(seenForm);
  const edition = parsed.ok ? parsed.value.utgava : 0;
  const outcome = await request.inZone((work) => removeProposal(work, { budgetId: id, edition }));
  if (outcome.ok)
    return seeOther(`/ekonomi/budget?ar=${outcome.value.year}`, success("Förslaget är borttaget."));
  const { status, text } = budgetSentence(outcome.refusal);
  return refusal(status, "Förslaget är inte borttaget", text);
}

async function next(request: ZoneRequest): Promise<PageResponse> {
  const parsed = (await request.form()).parse(z.object({ ar: yearField }));
  if (!parsed.ok) return refusal(422, "Ingen ny version", [...parsed.faults.values()].join(" "));
  const made = await request.inZone((work) => createNextVersion(work, parsed.value.ar));
  if (made.ok)
    return seeOther(
      `/ekonomi/budget/${made.value.id}/rutnat`,
      success(
        `Version ${made.value.version} är ett förslag. Den antagna versionen gäller tills den nya är antagen.`,
      ),
    );
  const { status, text } = budgetSentence(made.refusal);
  return refusal(status, "Ingen ny version", text);
}

const path = "/ekonomi/budget/:budgetId";

export const decideRoutes: readonly Route[] = [
  zoneRoute({ method: "post", path: "/ekonomi/budget/ny-version", allow: keepers, handle: next }),
  zoneRoute({
    method: "get",
    path: `${path}/beslut`,
    allow: keepers,
    handle: withBudget((request, id) => show(request, id)),
  }),
  zoneRoute({ method: "post", path: `${path}/samrad`, allow: keepers, handle: withBudget(consult) }),
  zoneRoute({ method: "post", path: `${path}/anta`, allow: keepers, handle: withBudget(adopt) }),
  zoneRoute({ method: "post", path: `${path}/ta-bort`, allow: keepers, handle: withBudget(remove) }),
];
