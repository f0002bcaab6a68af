import type { FailedForm } from "../../../../../platform/http/answer-form.ts";
import { answerForm, withId } from "../../../../../platform/http/answer-form.ts";
import type { ZoneRequest } from "../../../../../platform/http/request.ts";
import type { PageResponse } from "../../../../../platform/http/response.ts";
import { page, seeOther, success } from "../../../../../platform/http/response.ts";
import type { Route } from "../../../../../platform/http/route.ts";
import { zoneRoute } from "../../../../../platform/http/route.ts";
import { reportPlaces } from "../../../actions/verification/report-places.ts";
import { editors } from "../../duties.ts";
import { sentenceFor } from "../../sentences.ts";
import { showEntry } from "../show-entry.ts";
import { placesForm } from "./form.ts";
import { PlacesView } from "./view.tsx";

function show(request: ZoneRequest, id: string, failed?: FailedForm): Promise<PageResponse> {
  return showEntry(request, id, (facts) =>
    page(`Platser och väntetid, ${facts.found.entry.name}`, <PlacesView {...facts} {...failed} />, {
      status: failed?.status ?? 200,
    }),
  );
}

export const placesRoutes: readonly Route[] = [
  zoneRoute({
    method: "get",
    path: "/insatskatalog/:entryId/platser",
    allow: editors,
    handle: withId("entryId", (request, id) => show(request, id)),
  }),
  zoneRoute({
    method: "post",
    path: "/insatskatalog/:entryId/platser",
    allow: editors,
    handle: withId("entryId", (request, id) =>
      answerForm(request, {
        schema: placesForm,
        act: (work, places) => reportPlaces(work, id, places),
        done: () => seeOther(`/insatskatalog/${id}/platser`, success("Läsarna ser nu de nya platserna.")),
        sentence: () => sentenceFor({ code: "catalogue.entryGone" }),
        again: (failed) => show(request, id, failed),
      }),
    ),
  }),
];
