import type { FailedForm } from "../../../../../platform/http/answer-form.ts";
import { answerButton, answerForm, withId } from "../../../../../platform/http/answer-form.ts";
import type { ZoneRequest } from "../../../../../platform/http/request.ts";
import type { PageResponse } from "../../../../../platform/http/response.ts";
import { notFound, page, seeOther, success } from "../../../../../platform/http/response.ts";
import type { Route } from "../../../../../platform/http/route.ts";
import { zoneRoute } from "../../../../../platform/http/route.ts";
import { isId } from "../../../../../platform/values/id.ts";
import { addInKind, removeInKind } from "../../../actions/co-financing/add-in-kind.ts";
import { readProject } from "../../../actions/co-financing/read-project.ts";
import { keepers, readers } from "../../duties.ts";
import { yearOf } from "../../year-of.ts";
import { sentenceFor } from "../sentences.ts";
import { inKindForm } from "./form.ts";
import { InKindView } from "./view.tsx";

const path = "/ekonomi/projekt/:projectId/medfinansiering";

async function show(request: ZoneRequest, id: string, sent?: FailedForm): Promise<PageResponse> {
  const facts = await request.inZone((work) => readProject(work, id, yearOf(request)));
  if (facts === null) return notFound();
  const removed = request.query.get("borttaget") ?? "";
  const view = (
    <InKindView
      facts={facts}
      mayKeep={keepers.includes(request.actor.duty)}
      removedId={isId(removed) ? removed : null}
      {...sent}
    />
  );
  return page("Medfinansiering utanför bokföringen", view, { status: sent?.status ?? 200 });
}

function add(request: ZoneRequest, id: string): Promise<PageResponse> {
  return answerForm(request, {
    schema: inKindForm(id),
    act: addInKind,
    done: ({ year }) =>
      seeOther(
        `/ekonomi/projekt/${id}/medfinansiering?ar=${year}`,
        success("Medfinansieringen är inlagd. Den räknas inte i utfall brutto."),
      ),
    sentence: sentenceFor,
    again: (failed) => show(request, id, failed),
  });
}

function take(removed: boolean) {
  return withId("inKindId", (request, id) =>
    answerButton(request, {
      act: (work) => removeInKind(work, id, removed),
      done: ({ projectId, year }) => {
        const back = `/ekonomi/projekt/${projectId}/medfinansiering?ar=${year}`;
        return removed
          ? seeOther(`${back}&borttaget=${id}`, success("Raden är borttagen. Du kan ångra det."))
          : seeOther(back, success("Raden är tillbaka."));
      },
      refusedTitle: "Medfinansieringen är inte ändrad",
      sentence: sentenceFor,
    }),
  );
}

export const inKindRoutes: readonly Route[] = [
  zoneRoute({
    method: "get",
    path,
    allow: readers,
    handle: withId("projectId", (request, id) => show(request, id)),
  }),
  zoneRoute({ method: "post", path, allow: keepers, handle: withId("projectId", add) }),
  zoneRoute({
    method: "post",
    path: `${path}/:inKindId/ta-bort`,
    allow: keepers,
    handle: take(true),
  }),
  zoneRoute({
    method: "post",
    path: `${path}/:inKindId/angra`,
    allow: keepers,
    handle: take(false),
  }),
];
