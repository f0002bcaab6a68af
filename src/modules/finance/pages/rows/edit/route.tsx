import type { FailedForm } from "../../../../../platform/http/answer-form.ts";
import { answerForm, withId } from "../../../../../platform/http/answer-form.ts";
import type { ZoneRequest } from "../../../../../platform/http/request.ts";
import type { PageResponse } from "../../../../../platform/http/response.ts";
import { notFound, page, seeOther, success } from "../../../../../platform/http/response.ts";
import type { Route } from "../../../../../platform/http/route.ts";
import { zoneRoute } from "../../../../../platform/http/route.ts";
import { addRow, changeRow, moveRow } from "../../../actions/rows/keep-row.ts";
import { readRowChoices } from "../../../actions/rows/read-rows.ts";
import { keepers } from "../../duties.ts";
import { rowSentence } from "../sentences.ts";
import { rowForm } from "./form.ts";
import { EditRowView } from "./view.tsx";

async function show(request: ZoneRequest, id: string | null, sent?: FailedForm): Promise<PageResponse> {
  const choices = await request.inZone(readRowChoices);
  const row = choices.rows.find((one) => one.id === id) ?? null;
  if (id !== null && row === null) return notFound();
  const view = <EditRowView row={row} choices={choices} typed={sent?.typed} faults={sent?.faults} />;
  return page(row === null ? "Lägg till en rad" : "Ändra raden", view, { status: sent?.status ?? 200 });
}

function save(request: ZoneRequest, id: string | null): Promise<PageResponse> {
  return answerForm(request, {
    schema: rowForm,
    act: (work, sent) => (id === null ? addRow(work, sent) : changeRow(work, id, sent)),
    done: ({ label }) => seeOther("/ekonomi/rader", success(`Raden ${label} är sparad.`)),
    sentence: rowSentence,
    again: (failed) => show(request, id, failed),
  });
}

async function move(request: ZoneRequest, id: string): Promise<PageResponse> {
  const form = await request.form();
  const direction = form.value("riktning") === "upp" ? "up" : "down";
  const outcome = await request.inZone((work) => moveRow(work, id, direction));
  return outcome.ok ? seeOther(`/ekonomi/rader#rad-${id}`) : notFound();
}

export const editRowRoutes: readonly Route[] = [
  zoneRoute({
    method: "get",
    path: "/ekonomi/rader/ny",
    allow: keepers,
    handle: (request) => show(request, null),
  }),
  zoneRoute({
    method: "post",
    path: "/ekonomi/rader/ny",
    allow: keepers,
    handle: (request) => save(request, null),
  }),
  zoneRoute({
    method: "get",
    path: "/ekonomi/rader/:rowId/andra",
    allow: keepers,
    handle: withId("rowId", (request, id) => show(request, id)),
  }),
  zoneRoute({
    method: "post",
    path: "/ekonomi/rader/:rowId/andra",
    allow: keepers,
    handle: withId("rowId", save),
  }),
  zoneRoute({
    method: "post",
    path: "/ekonomi/rader/:rowId/flytta",
    allow: keepers,
    handle: withId("rowId", move),
  }),
];
