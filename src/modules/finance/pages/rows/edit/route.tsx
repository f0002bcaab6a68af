import type { ZoneRequest } from "../../../../../platform/http/request.ts";
import type { PageResponse } from "../../../../../platform/http/response.ts";
import { notFound, page, seeOther, success } from "../../../../../platform/http/response.ts";
import type { Route } from "../../../../../platform/http/route.ts";
import { zoneRoute } from "../../../../../platform/http/route.ts";
import { isId } from "../../../../../platform/values/id.ts";
import type { Faults, Typed } from "../../../../../ui/index.ts";
import { addRow, changeRow, moveRow } from "../../../actions/rows/keep-row.ts";
import { readRowChoices } from "../../../actions/rows/read-rows.ts";
import { keepers } from "../../duties.ts";
import { rowSentence } from "../sentences.ts";
import { rowForm } from "./form.ts";
import { EditRowView } from "./view.tsx";

type Sent = { readonly typed: Typed; readonly faults: Faults; readonly status: number };

async function show(request: ZoneRequest, id: string | null, sent?: Sent): Promise<PageResponse> {
  const choices = await request.inZone(readRowChoices);
  const row = choices.rows.find((one) => one.id === id) ?? null;
  if (id !== null && row === null) return notFound();
  const view = <EditRowView row={row} choices={choices} typed={sent?.typed} faults={sent?.faults} />;
  return page(row === null ? "Lägg till en rad" : "Ändra raden", view, { status: sent?.status ?? 200 });
}

async function save(request: ZoneRequest, id: string | null): Promise<PageResponse> {
  const form = await request.form();
  const parsed = form.parse(rowForm);
  if (!parsed.ok) return show(request, id, { typed: form.typed, faults: parsed.faults, status: 422 });
  const outcome = await request.inZone((work) =>
    id === null ? addRow(work, parsed.value) : changeRow(work, id, parsed.value),
  );
  if (outcome.ok) return seeOther("/ekonomi/rader", success(`Raden ${outcome.value.label} är sparad.`));
  const { status, field, text } = rowSentence(outcome.refusal);
  return show(request, id, { typed: form.typed, faults: new Map([[field, text]]), status });
}

async function move(request: ZoneRequest, id: string): Promise<PageResponse> {
  const form = await request.form();
  const direction = form.value("riktning") === "upp" ? "up" : "down";
  const outcome = await request.inZone((work) => moveRow(work, id, direction));
  return outcome.ok ? seeOther(`/ekonomi/rader#rad-${id}`) : notFound();
}

function withRow(handle: (request: ZoneRequest, id: string) => Promise<PageResponse>) {
  return (request: ZoneRequest) => {
    const id = request.param("rowId");
    return isId(id) ? handle(request, id) : notFound();
  };
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
  zoneRoute({ method: "get", path: "/ekonomi/rader/:rowId/andra", allow: keepers, handle: withRow(show) }),
  zoneRoute({ method: "post", path: "/ekonomi/rader/:rowId/andra", allow: keepers, handle: withRow(save) }),
  zoneRoute({ method: "post", path: "/ekonomi/rader/:rowId/flytta", allow: keepers, handle: withRow(move) }),
];
