import type { ZoneRequest } from "../../../../../platform/http/request.ts";
import type { PageResponse } from "../../../../../platform/http/response.ts";
import { page, seeOther, success } from "../../../../../platform/http/response.ts";
import type { Route } from "../../../../../platform/http/route.ts";
import { zoneRoute } from "../../../../../platform/http/route.ts";
import type { Faults, Typed } from "../../../../../ui/index.ts";
import type { EntryRefusal } from "../../../actions/statements/keep-entry.ts";
import { keepEntry, readYearEntries, removeEntry } from "../../../actions/statements/keep-entry.ts";
import { withNoteRow } from "../../../model/statements/entry-keys.ts";
import { keepers, readers } from "../../duties.ts";
import { yearOf } from "../../year-of.ts";
import { entrySentence } from "../entry-sentences.ts";
import { entryForm } from "./form.ts";
import { EntriesView } from "./view.tsx";

const path = "/ekonomi/rakenskaper/uppgifter";

type Sent = { readonly typed: Typed; readonly faults: Faults; readonly status: number };

async function show(request: ZoneRequest, sent?: Sent): Promise<PageResponse> {
  const year = yearOf(request);
  const entries = await request.inZone((work) => readYearEntries(work, year));
  const mayKeep = keepers.includes(request.actor.duty);
  const view = <EntriesView {...{ year, entries, mayKeep }} typed={sent?.typed} faults={sent?.faults} />;
  return page(`Egna uppgifter ${year}`, view, { status: sent?.status ?? 200 });
}

function refuse(request: ZoneRequest, typed: Typed, refusal: EntryRefusal): Promise<PageResponse> {
  const { status, field, text } = entrySentence(refusal);
  return show(request, { typed, status, faults: new Map([[field, text]]) });
}

async function save(request: ZoneRequest): Promise<PageResponse> {
  const year = yearOf(request);
  const form = await request.form();
  const parsed = form.parse(entryForm);
  if (!parsed.ok) return show(request, { typed: form.typed, faults: parsed.faults, status: 422 });
  const { uppgift, rad, belopp: amount, text, kalla: source } = parsed.value;
  const key = withNoteRow(uppgift, rad);
  const outcome = await request.inZone((work) => keepEntry(work, { year, key, amount, text, source }));
  if (!outcome.ok) return refuse(request, form.typed, outcome.refusal);
  return seeOther(`${path}?ar=${year}`, success("Uppgiften är sparad och står i räkenskaperna."));
}

async function remove(request: ZoneRequest): Promise<PageResponse> {
  const year = yearOf(request);
  const form = await request.form();
  const outcome = await request.inZone((work) => removeEntry(work, year, form.value("uppgift")));
  if (!outcome.ok) return refuse(request, new Map(), outcome.refusal);
  return seeOther(`${path}?ar=${year}`, success("Uppgiften är borttagen."));
}

export const entriesRoutes: readonly Route[] = [
  zoneRoute({ method: "get", path, allow: readers, handle: (request) => show(request) }),
  zoneRoute({ method: "post", path, allow: keepers, handle: save }),
  zoneRoute({ method: "post", path: `${path}/ta-bort`, allow: keepers, handle: remove }),
];
