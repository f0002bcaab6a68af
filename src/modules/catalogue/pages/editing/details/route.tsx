import type { FailedForm } from "../../../../../platform/http/answer-form.ts";
import { answerForm, withId } from "../../../../../platform/http/answer-form.ts";
import type { ZoneRequest } from "../../../../../platform/http/request.ts";
import type { PageResponse } from "../../../../../platform/http/response.ts";
import { page, seeOther, success } from "../../../../../platform/http/response.ts";
import type { Route } from "../../../../../platform/http/route.ts";
import { zoneRoute } from "../../../../../platform/http/route.ts";
import { changeBasics } from "../../../actions/editing/change-basics.ts";
import { editors, readers } from "../../duties.ts";
import { sentenceFor } from "../../sentences.ts";
import { answerDraftForm } from "../draft-form.ts";
import { readContent } from "../form/read-content.ts";
import { frameFacts, showEntry } from "../show-entry.ts";
import { basicsForm } from "./form.ts";
import { DetailsView } from "./view.tsx";

function save(request: ZoneRequest, id: string): Promise<PageResponse> {
  return answerDraftForm(request, id, {
    read: (form, { entry, vocabulary }) => readContent(form, entry.draft, vocabulary),
    again: (found, again) =>
      page(found.entry.name, <DetailsView {...frameFacts(request, found)} again={again} />, {
        status: again.status,
      }),
    next: `/insatskatalog/${id}`,
  });
}

function saveBasics(request: ZoneRequest, id: string): Promise<PageResponse> {
  return answerForm(request, {
    schema: basicsForm,
    act: (work, basics) => changeBasics(work, id, basics),
    done: () => seeOther(`/insatskatalog/${id}`, success("Adress och påminnelser är sparade.")),
    sentence: sentenceFor,
    again: ({ typed, faults, status }: FailedForm) =>
      showEntry(request, id, (facts) =>
        page(facts.found.entry.name, <DetailsView {...facts} basics={{ typed, faults }} />, { status }),
      ),
  });
}

export const detailsRoutes: readonly Route[] = [
  zoneRoute({
    method: "get",
    path: "/insatskatalog/:entryId",
    allow: readers,
    handle: withId("entryId", (request, id) =>
      showEntry(request, id, (facts) => page(facts.found.entry.name, <DetailsView {...facts} />), {
        removedToo: true,
      }),
    ),
  }),
  zoneRoute({
    method: "post",
    path: "/insatskatalog/:entryId",
    allow: editors,
    handle: withId("entryId", save),
  }),
  zoneRoute({
    method: "post",
    path: "/insatskatalog/:entryId/grund",
    allow: editors,
    handle: withId("entryId", saveBasics),
  }),
];
