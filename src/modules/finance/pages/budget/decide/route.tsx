import { z } from "zod";
import { answerButton, answerForm, withId } from "../../../../../platform/http/answer-form.ts";
import type { ZoneRequest } from "../../../../../platform/http/request.ts";
import type { PageResponse } from "../../../../../platform/http/response.ts";
import { notFound, page, refusal, seeOther, success } from "../../../../../platform/http/response.ts";
import type { Route } from "../../../../../platform/http/route.ts";
import { zoneRoute } from "../../../../../platform/http/route.ts";
import { formatDate } from "../../../../../platform/values/format.ts";
import { createNextVersion } from "../../../actions/budget/create-budget.ts";
import { adoptBudget, consultOnBudget, removeProposal } from "../../../actions/budget/decide-budget.ts";
import { readVersion } from "../../../actions/budget/read-budget-view.ts";
import { keepers } from "../../duties.ts";
import { yearField } from "../../fields.ts";
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

function consult(request: ZoneRequest, id: string): Promise<PageResponse> {
  return answerForm(request, {
    schema: consultForm(request.today),
    act: (work, { samradsdag: on, utgava: edition }) => consultOnBudget(work, { budgetId: id, edition, on }),
    done: (_, { samradsdag }) =>
      seeOther(`/ekonomi/budget/${id}/beslut`, success(`Samrådet ${formatDate(samradsdag)} är sparat.`)),
    sentence: (why) => ({ ...budgetSentence(why), field: "samradsdag" }),
    again: (failed) => show(request, id, { form: "samrad", ...failed }),
  });
}

function adopt(request: ZoneRequest, id: string): Promise<PageResponse> {
  return answerForm(request, {
    schema: adoptForm(request.today),
    act: (work, { beslutsdag: on, paragraf: reference, utgava: edition }) =>
      adoptBudget(work, { budgetId: id, edition, on, reference }),
    done: ({ year, version }, { beslutsdag }) =>
      seeOther(
        `/ekonomi/budget?ar=${year}&version=${version}`,
        success(
          `Budgeten för ${year} är antagen ${formatDate(beslutsdag)}. Den gäller nu och ändras bara i en ny version.`,
        ),
      ),
    sentence: (why) => ({ ...budgetSentence(why), field: "beslutsdag" }),
    again: (failed) => show(request, id, { form: "anta", ...failed }),
  });
}

async function remove(request: ZoneRequest, id: string): Promise<PageResponse> {
  const parsed = (await request.form()).parse(seenForm);
  const edition = parsed.ok ? parsed.value.utgava : 0;
  return answerButton(request, {
    act: (work) => removeProposal(work, { budgetId: id, edition }),
    done: ({ year }) => seeOther(`/ekonomi/budget?ar=${year}`, success("Förslaget är borttaget.")),
    refusedTitle: "Förslaget är inte borttaget",
    sentence: budgetSentence,
  });
}

async function next(request: ZoneRequest): Promise<PageResponse> {
  const refusedTitle = "Ingen ny version";
  const parsed = (await request.form()).parse(z.object({ ar: yearField }));
  if (!parsed.ok) return refusal(422, refusedTitle, [...parsed.faults.values()].join(" "));
  return answerButton(request, {
    act: (work) => createNextVersion(work, parsed.value.ar),
    done: ({ id, version }) =>
      seeOther(
        `/ekonomi/budget/${id}/rutnat`,
        success(`Version ${version} är ett förslag. Den antagna versionen gäller tills den nya är antagen.`),
      ),
    refusedTitle,
    sentence: budgetSentence,
  });
}

const path = "/ekonomi/budget/:budgetId";

export const decideRoutes: readonly Route[] = [
  zoneRoute({ method: "post", path: "/ekonomi/budget/ny-version", allow: keepers, handle: next }),
  zoneRoute({
    method: "get",
    path: `${path}/beslut`,
    allow: keepers,
    handle: withId("budgetId", (request, id) => show(request, id)),
  }),
  zoneRoute({ method: "post", path: `${path}/samrad`, allow: keepers, handle: withId("budgetId", consult) }),
  zoneRoute({ method: "post", path: `${path}/anta`, allow: keepers, handle: withId("budgetId", adopt) }),
  zoneRoute({ method: "post", path: `${path}/ta-bort`, allow: keepers, handle: withId("budgetId", remove) }),
];
