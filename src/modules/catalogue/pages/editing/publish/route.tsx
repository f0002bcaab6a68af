import type { FailedForm } from "../../../../../platform/http/answer-form.ts";
import { answerForm, withId } from "../../../../../platform/http/answer-form.ts";
import type { ZoneRequest } from "../../../../../platform/http/request.ts";
import type { PageResponse } from "../../../../../platform/http/response.ts";
import { page, seeOther, success } from "../../../../../platform/http/response.ts";
import type { Route } from "../../../../../platform/http/route.ts";
import { zoneRoute } from "../../../../../platform/http/route.ts";
import { readVersion } from "../../../actions/editing/read-versions.ts";
import { endEntry } from "../../../actions/publication/end-entry.ts";
import { publishEntry } from "../../../actions/publication/publish-entry.ts";
import { publishVerified } from "../../../actions/publication/publish-verified.ts";
import { changesBetween } from "../../../model/diff/changes.ts";
import { plannedOf, shownOf } from "../../../model/editing/entry-state.ts";
import type { EditingRefusal } from "../../../model/editing/refusal.ts";
import { editors } from "../../duties.ts";
import { sentenceFor } from "../../sentences.ts";
import type { FrameFacts } from "../show-entry.ts";
import { showEntry } from "../show-entry.ts";
import { endForm, publishForm } from "./form.ts";
import { PublishView } from "./view.tsx";

async function changesOf(request: ZoneRequest, { found }: FrameFacts) {
  const { entry, editions, vocabulary } = found;
  const seen = shownOf(editions, request.today.toString()) ?? editions[0];
  if (seen === undefined) return null;
  const before = await request.inZone((work) => readVersion(work, entry.id, seen.edition));
  return before === null ? null : changesBetween(before, entry.draft, vocabulary);
}

function show(request: ZoneRequest, id: string, failed?: FailedForm): Promise<PageResponse> {
  return showEntry(request, id, async (facts) => {
    const planned = plannedOf(facts.found.editions, request.today.toString());
    const changes = await changesOf(request, facts);
    const view = <PublishView {...facts} {...{ changes, planned }} {...failed} />;
    return page(`Publicera ${facts.found.entry.name}`, view, { status: failed?.status ?? 200 });
  });
}

/** A refusal that belongs to no field of the form stands at the one given. */
function sentence(field: string) {
  return (refusal: EditingRefusal) => {
    const found = sentenceFor(refusal);
    return { ...found, field: field === "sista" || found.field === "" ? field : found.field };
  };
}

function publish(request: ZoneRequest, id: string): Promise<PageResponse> {
  return answerForm(request, {
    schema: publishForm(request.today),
    act: (work, { verified, ...sent }) =>
      verified
        ? publishVerified(work, { entryId: id, ...sent })
        : publishEntry(work, { entryId: id, ...sent }),
    done: (edition, { visibleFrom }) =>
      seeOther(
        `/insatskatalog/${id}/publicera`,
        success(
          visibleFrom === request.today.toString()
            ? `Version ${edition} är publicerad. Läsarna ser den nu.`
            : `Version ${edition} är planerad. Läsarna ser den från ${visibleFrom}.`,
        ),
      ),
    sentence: sentence("nytt"),
    again: (failed) => show(request, id, failed),
  });
}

function end(request: ZoneRequest, id: string): Promise<PageResponse> {
  return answerForm(request, {
    schema: endForm(request.today),
    act: (work, day) => endEntry(work, id, day),
    done: () => seeOther(`/insatskatalog/${id}/publicera`, success("Sista dagen är sparad.")),
    sentence: sentence("sista"),
    again: (failed) => show(request, id, failed),
  });
}

export const publishRoutes: readonly Route[] = [
  zoneRoute({
    method: "get",
    path: "/insatskatalog/:entryId/publicera",
    allow: editors,
    handle: withId("entryId", (request, id) => show(request, id)),
  }),
  zoneRoute({
    method: "post",
    path: "/insatskatalog/:entryId/publicera",
    allow: editors,
    handle: withId("entryId", publish),
  }),
  zoneRoute({
    method: "post",
    path: "/insatskatalog/:entryId/sluta",
    allow: editors,
    handle: withId("entryId", end),
  }),
];
