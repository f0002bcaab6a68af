import type { FailedForm } from "../../../../../platform/http/answer-form.ts";
import { answerButton, answerForm, withId } from "../../../../../platform/http/answer-form.ts";
import type { ZoneRequest } from "../../../../../platform/http/request.ts";
import type { PageResponse } from "../../../../../platform/http/response.ts";
import { notFound, page, seeOther, success } from "../../../../../platform/http/response.ts";
import type { Route } from "../../../../../platform/http/route.ts";
import { zoneRoute } from "../../../../../platform/http/route.ts";
import type { AddHoursRefusal } from "../../../actions/co-financing/add-hours.ts";
import { addHours, removeHours } from "../../../actions/co-financing/add-hours.ts";
import { readProject } from "../../../actions/co-financing/read-project.ts";
import { keepers, readers } from "../../duties.ts";
import { yearOf } from "../../year-of.ts";
import { hoursSentence } from "../hours-sentences.ts";
import { sentenceFor } from "../sentences.ts";
import { hoursForm } from "./form.ts";
import { HoursView } from "./view.tsx";

const path = "/ekonomi/projekt/:projectId/tid";

async function show(request: ZoneRequest, id: string, sent?: FailedForm): Promise<PageResponse> {
  const facts = await request.inZone((work) => readProject(work, id, yearOf(request)));
  if (facts === null) return notFound();
  const mayKeep = keepers.includes(request.actor.duty);
  return page(`Arbetad tid ${facts.year}`, <HoursView facts={facts} mayKeep={mayKeep} {...sent} />, {
    status: sent?.status ?? 200,
  });
}

function add(request: ZoneRequest, id: string): Promise<PageResponse> {
  return answerForm(request, {
    schema: hoursForm(request.today),
    act: (work, sent) => addHours(work, id, [sent]),
    done: (_, { workedOn }) =>
      seeOther(`/ekonomi/projekt/${id}/tid?ar=${workedOn.slice(0, 4)}`, success("Tiden är inlagd.")),
    sentence: answerFor,
    again: (failed) => show(request, id, failed),
  });
}

function answerFor(refused: AddHoursRefusal) {
  if (refused.code !== "hours.rows") return sentenceFor(refused);
  const fault = refused.faults.find((one) => one !== null);
  return { status: 422, ...(fault == null ? { field: "timmar", text: "" } : hoursSentence(fault)) };
}

function remove(request: ZoneRequest, id: string): Promise<PageResponse> {
  return answerButton(request, {
    act: (work) => removeHours(work, id),
    done: ({ projectId, workedOn }) =>
      seeOther(
        `/ekonomi/projekt/${projectId}/tid?ar=${workedOn.slice(0, 4)}`,
        success("Raden är borttagen."),
      ),
    refusedTitle: "Tiden är inte ändrad",
    sentence: sentenceFor,
  });
}

export const hoursRoutes: readonly Route[] = [
  zoneRoute({
    method: "get",
    path,
    allow: readers,
    handle: withId("projectId", (request, id) => show(request, id)),
  }),
  zoneRoute({ method: "post", path, allow: keepers, handle: withId("projectId", add) }),
  zoneRoute({
    method: "post",
    path: `${path}/:hoursId/ta-bort`,
    allow: keepers,
    handle: withId("hoursId", remove),
  }),
];
