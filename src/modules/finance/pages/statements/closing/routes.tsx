import type { ZoneRequest } from "../../../../../platform/http/request.ts";
import type { PageResponse } from "../../../../../platform/http/response.ts";
import { page, seeOther, success } from "../../../../../platform/http/response.ts";
import type { Route } from "../../../../../platform/http/route.ts";
import { zoneRoute } from "../../../../../platform/http/route.ts";
import type { Faults, Typed } from "../../../../../ui/index.ts";
import { closeYear, reopenYear } from "../../../actions/statements/close-year.ts";
import { readClosing } from "../../../actions/statements/read-closing.ts";
import type { ClosingRefusal } from "../../../model/statements/closing.ts";
import { keepers, readers } from "../../duties.ts";
import { yearOf } from "../../year-of.ts";
import { closingSentence } from "../sentences.ts";
import { closeForm, reopenForm } from "./form.ts";
import { ClosingView } from "./view.tsx";

const path = "/ekonomi/rakenskaper/bokslut";

type Sent = { readonly typed: Typed; readonly faults: Faults; readonly status: number };

async function show(request: ZoneRequest, sent?: Sent): Promise<PageResponse> {
  const year = yearOf(request);
  const facts = await request.inZone((work) => readClosing(work, year));
  const mayKeep = keepers.includes(request.actor.duty);
  const view = (
    <ClosingView
      {...{ year, facts, mayKeep }}
      today={request.today}
      typed={sent?.typed}
      faults={sent?.faults}
    />
  );
  return page(`Bokslut ${year}`, view, { status: sent?.status ?? 200 });
}

function refuse(request: ZoneRequest, typed: Typed, refusal: ClosingRefusal): Promise<PageResponse> {
  const { status, field, text } = closingSentence(refusal);
  return show(request, { typed, status, faults: new Map([[field, text]]) });
}

async function close(request: ZoneRequest): Promise<PageResponse> {
  const year = yearOf(request);
  const form = await request.form();
  const parsed = form.parse(closeForm(request.today));
  if (!parsed.ok) return show(request, { typed: form.typed, faults: parsed.faults, status: 422 });
  const { beslutsdag, beslut, motiv } = parsed.value;
  const outcome = await request.inZone((work) =>
    closeYear(work, year, { decidedOn: beslutsdag, reference: beslut, reason: motiv }),
  );
  if (!outcome.ok) return refuse(request, form.typed, outcome.refusal);
  return seeOther(
    `${path}?ar=${year}`,
    success(`Räkenskaperna för ${year} är stängda. Siffrorna ändras inte längre.`),
  );
}

async function reopen(request: ZoneRequest): Promise<PageResponse> {
  const year = yearOf(request);
  const form = await request.form();
  const parsed = form.parse(reopenForm);
  if (!parsed.ok) return show(request, { typed: form.typed, faults: parsed.faults, status: 422 });
  const outcome = await request.inZone((work) => reopenYear(work, year, parsed.value.skal));
  if (!outcome.ok) return refuse(request, form.typed, outcome.refusal);
  return seeOther(
    `${path}?ar=${year}`,
    success(`Räkenskaperna för ${year} är öppna igen. Stäng året när det är rättat.`),
  );
}

export const closingRoutes: readonly Route[] = [
  zoneRoute({ method: "get", path, allow: readers, handle: (request) => show(request) }),
  zoneRoute({ method: "post", path: `${path}/stang`, allow: keepers, handle: close }),
  zoneRoute({ method: "post", path: `${path}/oppna`, allow: keepers, handle: reopen }),
];
