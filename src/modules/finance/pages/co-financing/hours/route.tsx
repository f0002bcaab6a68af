import type { ZoneRequest } from "../../../../../platform/http/request.ts";
import type { PageResponse } from "../../../../../platform/http/response.ts";
import { notFound, page, refusal, seeOther, success } from "../../../../../platform/http/response.ts";
import type { Route } from "../../../../../platform/http/route.ts";
import { zoneRoute } from "../../../../../platform/http/route.ts";
import { isId } from "../../../../../platform/values/id.ts";
import type { Faults, Typed } from "../../../../../ui/index.ts";
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

type Sent = { readonly typed: Typed; readonly faults: Faults; readonly status: number };

async function show(request: ZoneRequest, sent?: Sent): Promise<PageResponse> {
  const id = request.param("projectId");
  const facts = isId(id) ? await request.inZone((work) => readProject(work, id, yearOf(request))) : null;
  if (facts === null) return notFound();
  const mayKeep = keepers.includes(request.actor.duty);
  return page(`Arbetad tid ${facts.year}`, <HoursView facts={facts} mayKeep={mayKeep} {...sent} />, {
    status: sent?.status ?? 200,
  });
}

async function add(request: ZoneRequest): Promise<PageResponse> {
  const id = request.param("projectId");
  if (!isId(id)) return notFound();
  const form = await request.form();
  const parsed = form.parse(hoursForm(request.today));
  if (!parsed.ok) return show(request, { typed: form.typed, faults: parsed.faults, status: 422 });
  const outcome = await request.inZone((work) => addHours(work, id, [parsed.value]));
  if (outcome.ok)
    return seeOther(
      `/ekonomi/projekt/${id}/tid?ar=${parsed.value.workedOn.slice(0, 4)}`,
      success("Tiden är inlagd."),
    );
  const { status, field, text } = answerFor(outcome.refusal);
  return show(request, { typed: form.typed, faults: new Map([[field, text]]), status });
}

function answerFor(refused: AddHoursRefusal) {
  if (refused.code !== "hours.rows") return sentenceFor(refused);
  const fault = refused.faults.find((one) => one !== null);
  return { status: 422, ...(fault == null ? { field: "timmar", text: "" } : hoursSentence(fault)) };
}

async function remove(request: ZoneRequest): Promise<PageResponse> {
  const id = request.param("hoursId");
  if (!isId(id)) return notFound();
  const outcome = await request.inZone((work) => removeHours(work, id));
  if (!outcome.ok) {
    const { status, text } = sentenceFor(outcome.refusal);
    return refusal(status, "Tiden är inte ändrad", text);
  }
  const { projectId, workedOn } = outcome.value;
  return seeOther(
    `/ekonomi/projekt/${projectId}/tid?ar=${workedOn.slice(0, 4)}`,
    success("Raden är borttagen."),
  );
}

export const hoursRoutes: readonly Route[] = [
  zoneRoute({ method: "get", path, allow: readers, handle: (request) => show(request) }),
  zoneRoute({ method: "post", path, allow: keepers, handle: add }),
  zoneRoute({ method: "post", path: `${path}/:hoursId/ta-bort`, allow: keepers, handle: remove }),
];
