import type { FailedForm } from "../../../../../platform/http/answer-form.ts";
import { answerForm } from "../../../../../platform/http/answer-form.ts";
import type { ZoneRequest } from "../../../../../platform/http/request.ts";
import type { PageResponse } from "../../../../../platform/http/response.ts";
import { page, seeOther, success } from "../../../../../platform/http/response.ts";
import type { Route } from "../../../../../platform/http/route.ts";
import { zoneRoute } from "../../../../../platform/http/route.ts";
import { keepEntry, readYearEntries, removeEntry } from "../../../actions/statements/keep-entry.ts";
import { withNoteRow } from "../../../model/statements/entry-keys.ts";
import { keepers, readers } from "../../duties.ts";
import { yearOf } from "../../year-of.ts";
import { entrySentence } from "../entry-sentences.ts";
import { entryForm } from "./form.ts";
import { EntriesView } from "./view.tsx";

const path = "/ekonomi/rakenskaper/uppgifter";

async function show(request: ZoneRequest, sent?: FailedForm): Promise<PageResponse> {
  const year = yearOf(request);
  const entries = await request.inZone((work) => readYearEntries(work, year));
  const mayKeep = keepers.includes(request.actor.duty);
  const view = <EntriesView {...{ year, entries, mayKeep }} typed={sent?.typed} faults={sent?.faults} />;
  return page(`Egna uppgifter ${year}`, view, { status: sent?.status ?? 200 });
}

function save(request: ZoneRequest): Promise<PageResponse> {
  const year = yearOf(request);
  return answerForm(request, {
    schema: entryForm,
    act: (work, { uppgift, rad, belopp: amount, text, kalla: source }) =>
      keepEntry(work, { year, key: withNoteRow(uppgift, rad), amount, text, source }),
    done: () => seeOther(`${path}?ar=${year}`, success("Uppgiften är sparad och står i räkenskaperna.")),
    sentence: entrySentence,
    again: (failed) => show(request, failed),
  });
}

async function remove(request: ZoneRequest): Promise<PageResponse> {
  const year = yearOf(request);
  const form = await request.form();
  const outcome = await request.inZone((work) => removeEntry(work, year, form.value("uppgift")));
  if (outcome.ok) return seeOther(`${path}?ar=${year}`, success("Uppgiften är borttagen."));
  const { status, field, text } = entrySentence(outcome.refusal);
  return show(request, { typed: new Map(), status, faults: new Map([[field, text]]) });
}

export const entriesRoutes: readonly Route[] = [
  zoneRoute({ method: "get", path, allow: readers, handle: (request) => show(request) }),
  zoneRoute({ method: "post", path, allow: keepers, handle: save }),
  zoneRoute({ method: "post", path: `${path}/ta-bort`, allow: keepers, handle: remove }),
];
