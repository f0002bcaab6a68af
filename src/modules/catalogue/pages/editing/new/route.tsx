import type { FailedForm } from "../../../../../platform/http/answer-form.ts";
import { answerForm } from "../../../../../platform/http/answer-form.ts";
import type { ZoneRequest } from "../../../../../platform/http/request.ts";
import type { PageResponse } from "../../../../../platform/http/response.ts";
import { page, seeOther, success } from "../../../../../platform/http/response.ts";
import type { Route } from "../../../../../platform/http/route.ts";
import { zoneRoute } from "../../../../../platform/http/route.ts";
import { readList } from "../../../actions/editing/read-list.ts";
import { startEntry } from "../../../actions/editing/start-entry.ts";
import { editors } from "../../duties.ts";
import { sentenceFor } from "../../sentences.ts";
import { newEntryForm } from "./form.ts";
import { NewEntryView } from "./view.tsx";

async function show(request: ZoneRequest, failed?: FailedForm): Promise<PageResponse> {
  const { withoutEntry } = await request.inZone(readList);
  const chosen = withoutEntry.find(({ id }) => id === request.query.get("insats"));
  const view = <NewEntryView interventions={withoutEntry} chosen={chosen} {...failed} />;
  return page("Skriv om en ny insats", view, { status: failed?.status ?? 200 });
}

export const newEntryRoutes: readonly Route[] = [
  zoneRoute({ method: "get", path: "/insatskatalog/ny", allow: editors, handle: (request) => show(request) }),
  zoneRoute({
    method: "post",
    path: "/insatskatalog/ny",
    allow: editors,
    handle: (request) =>
      answerForm(request, {
        schema: newEntryForm,
        act: startEntry,
        done: (id) =>
          seeOther(`/insatskatalog/${id}`, success("Utkastet är skapat. Läsarna ser det när du publicerar.")),
        sentence: sentenceFor,
        again: (failed) => show(request, failed),
      }),
  }),
];
