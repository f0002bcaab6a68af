import type { FailedForm } from "../../../../platform/http/answer-form.ts";
import { answerForm, withId } from "../../../../platform/http/answer-form.ts";
import type { ZoneRequest } from "../../../../platform/http/request.ts";
import type { PageResponse } from "../../../../platform/http/response.ts";
import { notFound, page, seeOther, success } from "../../../../platform/http/response.ts";
import type { Route } from "../../../../platform/http/route.ts";
import { zoneRoute } from "../../../../platform/http/route.ts";
import { keepGoal } from "../../actions/keep-goal.ts";
import { readChoices } from "../../actions/read-choices.ts";
import { removeGoal } from "../../actions/remove-goal.ts";
import { measureOf } from "../../model/measures.ts";
import { keepers } from "../duties.ts";
import { sentenceFor } from "../sentences.ts";
import { yearOf } from "../year-of.ts";
import { goalForm } from "./form.ts";
import { EditGoalView } from "./view.tsx";

async function show(request: ZoneRequest, id: string | undefined, sent?: FailedForm): Promise<PageResponse> {
  const { goal, interventions } = await request.inZone((work) => readChoices(work, id));
  if (id !== undefined && goal === null) return notFound();
  const view = (
    <EditGoalView
      action={id === undefined ? "/mal/nytt" : `/mal/${id}/andra`}
      goal={goal}
      year={goal?.year ?? yearOf(request)}
      interventions={interventions}
      {...sent}
    />
  );
  return page(goal === null ? "Lägg till ett mål" : "Ändra målet", view, { status: sent?.status ?? 200 });
}

function save(request: ZoneRequest, id: string | undefined): Promise<PageResponse> {
  return answerForm(request, {
    schema: goalForm(request.today),
    act: (work, sent) => keepGoal(work, sent, id),
    done: ({ year, measure }) =>
      seeOther(
        `/mal?ar=${year}`,
        success(`Målet för ${measureOf(measure)?.name.toLowerCase() ?? "året"} är sparat.`),
      ),
    sentence: sentenceFor,
    again: (failed) => show(request, id, failed),
  });
}

export const editRoutes: readonly Route[] = [
  zoneRoute({
    method: "get",
    path: "/mal/nytt",
    allow: keepers,
    handle: (request) => show(request, undefined),
  }),
  zoneRoute({
    method: "post",
    path: "/mal/nytt",
    allow: keepers,
    handle: (request) => save(request, undefined),
  }),
  zoneRoute({
    method: "get",
    path: "/mal/:goalId/andra",
    allow: keepers,
    handle: withId("goalId", (request, id) => show(request, id)),
  }),
  zoneRoute({
    method: "post",
    path: "/mal/:goalId/andra",
    allow: keepers,
    handle: withId("goalId", save),
  }),
  zoneRoute({
    method: "post",
    path: "/mal/:goalId/ta-bort",
    allow: keepers,
    handle: withId("goalId", async (request, id) => {
      const outcome = await request.inZone((work) => removeGoal(work, id));
      return outcome.ok
        ? seeOther(`/mal?ar=${outcome.value.year}`, success("Målet är borttaget."))
        : notFound();
    }),
  }),
];
