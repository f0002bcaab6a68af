import type { ZoneRequest } from "../../../../platform/http/request.ts";
import type { PageResponse } from "../../../../platform/http/response.ts";
import { notFound, page, seeOther, success } from "../../../../platform/http/response.ts";
import type { Route } from "../../../../platform/http/route.ts";
import { zoneRoute } from "../../../../platform/http/route.ts";
import { isId } from "../../../../platform/values/id.ts";
import type { Faults, Typed } from "../../../../ui/index.ts";
import { keepGoal } from "../../actions/keep-goal.ts";
import { readChoices } from "../../actions/read-choices.ts";
import { removeGoal } from "../../actions/remove-goal.ts";
import { measureOf } from "../../model/measures.ts";
import { keepers } from "../duties.ts";
import { sentenceFor } from "../sentences.ts";
import { yearOf } from "../year-of.ts";
import { goalForm } from "./form.ts";
import { EditGoalView } from "./view.tsx";

type Sent = { readonly typed: Typed; readonly faults: Faults; readonly status: number };

async function show(request: ZoneRequest, id: string | undefined, sent?: Sent): Promise<PageResponse> {
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

async function save(request: ZoneRequest, id: string | undefined): Promise<PageResponse> {
  const form = await request.form();
  const parsed = form.parse(goalForm(request.today));
  if (!parsed.ok) return show(request, id, { typed: form.typed, faults: parsed.faults, status: 422 });
  const outcome = await request.inZone((work) => keepGoal(work, parsed.value, id));
  if (outcome.ok)
    return seeOther(
      `/mal?ar=${outcome.value.year}`,
      success(`Målet för ${measureOf(outcome.value.measure)?.name.toLowerCase() ?? "året"} är sparat.`),
    );
  const { status, field, text } = sentenceFor(outcome.refusal);
  return show(request, id, { typed: form.typed, faults: new Map([[field, text]]), status });
}

function goalId(request: ZoneRequest): string | null {
  const id = request.param("goalId");
  return isId(id) ? id : null;
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
    handle: (request) => {
      const id = goalId(request);
      return id === null ? notFound() : show(request, id);
    },
  }),
  zoneRoute({
    method: "post",
    path: "/mal/:goalId/andra",
    allow: keepers,
    handle: (request) => {
      const id = goalId(request);
      return id === null ? notFound() : save(request, id);
    },
  }),
  zoneRoute({
    method: "post",
    path: "/mal/:goalId/ta-bort",
    allow: keepers,
    handle: async (request) => {
      const id = goalId(request);
      if (id === null) return notFound();
      const outcome = await request.inZone((work) => removeGoal(work, id));
      return outcome.ok
        ? seeOther(`/mal?ar=${outcome.value.year}`, success("Målet är borttaget."))
        : notFound();
    },
  }),
];
