import { contentDisposition } from "../../../../platform/documents/index.ts";
import { withId } from "../../../../platform/http/answer-form.ts";
import { pdfFile } from "../../../../platform/http/file-answers.ts";
import type { ZoneRequest } from "../../../../platform/http/request.ts";
import type { PageResponse } from "../../../../platform/http/response.ts";
import { file, notFound, page, refusal, seeOther, success } from "../../../../platform/http/response.ts";
import type { Route } from "../../../../platform/http/route.ts";
import { zoneRoute } from "../../../../platform/http/route.ts";
import { isId } from "../../../../platform/values/id.ts";
import { removeDispatch } from "../../actions/dispatch/create-dispatch.ts";
import { readAttachments, readDispatch, readDispatches } from "../../actions/dispatch/read-dispatches.ts";
import { markByHand, sendDispatch } from "../../actions/dispatch/send-dispatch.ts";
import type { Dispatch, DispatchRefusal } from "../../model/dispatch/dispatch.ts";
import { addressRoutes } from "./address-routes.tsx";
import { readers, senders } from "./duties.ts";
import { DispatchListView } from "./list-view.tsx";
import { newDispatchRoutes } from "./new-routes.tsx";
import { DispatchView } from "./one-view.tsx";
import { planYear } from "./plan-year.ts";
import { proofDocument } from "./proof.ts";
import { sentenceFor } from "./sentences.ts";

/** A page about one dispatch; one that is not there is not found. */
function withDispatch(
  task: (request: ZoneRequest, dispatch: Dispatch) => PageResponse | Promise<PageResponse>,
) {
  return withId("dispatchId", async (request, id) => {
    const dispatch = await request.inZone((work) => readDispatch(work, id));
    return dispatch === null ? notFound() : task(request, dispatch);
  });
}

function refusedDispatch(reason: DispatchRefusal): PageResponse {
  const { status, text } = sentenceFor(reason);
  return refusal(status, "Inget är ändrat", text);
}

const showRoutes: readonly Route[] = [
  zoneRoute({
    method: "get",
    path: "/expediering",
    allow: readers,
    handle: async (request) => {
      const dispatches = await request.inZone((work) => readDispatches(work));
      const maySend = senders.includes(request.actor.duty);
      return page(
        "Expediering",
        <DispatchListView dispatches={dispatches} year={planYear(request)} maySend={maySend} />,
      );
    },
  }),
  zoneRoute({
    method: "get",
    path: "/expediering/:dispatchId",
    allow: readers,
    handle: withDispatch((request, dispatch) => {
      const maySend = senders.includes(request.actor.duty);
      const hasMail = request.services.mail !== null;
      return page(dispatch.subject, <DispatchView dispatch={dispatch} maySend={maySend} hasMail={hasMail} />);
    }),
  }),
  zoneRoute({
    method: "get",
    path: "/expediering/:dispatchId/bilaga/:sort",
    allow: readers,
    handle: withDispatch(async (request, dispatch) => {
      const files = await request.inZone((work) => readAttachments(work, dispatch.id));
      const one = files[Number(request.param("sort")) - 1];
      if (one === undefined) return notFound();
      const [, name = one.name, ending = ""] = /^(.*)\.([^.]+)$/.exec(one.name) ?? [];
      return file(one.bytes, one.mediaType, contentDisposition(name, ending, "attachment"));
    }),
  }),
  zoneRoute({
    method: "get",
    path: "/expediering/:dispatchId/bevis",
    allow: readers,
    handle: withDispatch((request, dispatch) => {
      const association = request.signedIn.place?.associationName ?? "";
      const proof = proofDocument(dispatch, association, request.today.toString());
      return pdfFile(request, proof, "Bevis om expediering");
    }),
  }),
];

const changeRoutes: readonly Route[] = [
  zoneRoute({
    method: "post",
    path: "/expediering/:dispatchId/skicka",
    allow: senders,
    handle: withId("dispatchId", async (request, id) => {
      const ordered = await request.inZone((work) => sendDispatch(work, request.services, id));
      if (!ordered.ok) return refusedDispatch(ordered.refusal);
      request.services.jobs.wake();
      return seeOther(`/arbeten/${ordered.value}`);
    }),
  }),
  zoneRoute({
    method: "post",
    path: "/expediering/:dispatchId/for-hand",
    allow: senders,
    handle: withId("dispatchId", async (request, id) => {
      const form = await request.form();
      const recipient = form.value("mottagare");
      const how = form.value(`hur-${recipient}`).trim().slice(0, 200);
      if (!isId(recipient)) return notFound();
      if (how === "")
        return refusal(
          422,
          "Skriv hur brevet kom fram",
          "Skriv till exempel: rekommenderat brev 12 december.",
        );
      const marked = await request.inZone((work) => markByHand(work, id, recipient, how));
      return marked.ok
        ? seeOther(`/expediering/${id}`, success("Antecknat. Det står i beviset."))
        : refusedDispatch(marked.refusal);
    }),
  }),
  zoneRoute({
    method: "post",
    path: "/expediering/:dispatchId/ta-bort",
    allow: senders,
    handle: withId("dispatchId", async (request, id) => {
      const removed = await request.inZone((work) => removeDispatch(work, id));
      return removed.ok
        ? seeOther("/expediering", success("Utskicket är borttaget. Inget brev gick i väg."))
        : refusedDispatch(removed.refusal);
    }),
  }),
];

export const dispatchRoutes: readonly Route[] = [
  ...newDispatchRoutes,
  ...addressRoutes,
  ...showRoutes,
  ...changeRoutes,
];
