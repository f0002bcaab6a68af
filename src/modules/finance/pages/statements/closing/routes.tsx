import type { FailedForm } from "../../../../../platform/http/answer-form.ts";
import { answerForm } from "../../../../../platform/http/answer-form.ts";
import type { ZoneRequest } from "../../../../../platform/http/request.ts";
import type { PageResponse } from "../../../../../platform/http/response.ts";
import { page, seeOther, success } from "../../../../../platform/http/response.ts";
import type { Route } from "../../../../../platform/http/route.ts";
import { zoneRoute } from "../../../../../platform/http/route.ts";
import { closeYear, reopenYear } from "../../../actions/statements/close-year.ts";
import { readClosing } from "../../../actions/statements/read-closing.ts";
import { keepers, readers } from "../../duties.ts";
import { yearOf } from "../../year-of.ts";
import { closingSentence } from "../sentences.ts";
import { closeForm, reopenForm } from "./form.ts";
import { ClosingView } from "./view.tsx";

const path = "/ekonomi/rakenskaper/bokslut";

async function show(request: ZoneRequest, sent?: FailedForm): Promise<PageResponse> {
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

function close(request: ZoneRequest): Promise<PageResponse> {
  const year = yearOf(request);
  return answerForm(request, {
    schema: closeForm(request.today),
    act: (work, { beslutsdag, beslut, motiv }) =>
      closeYear(work, year, { decidedOn: beslutsdag, reference: beslut, reason: motiv }),
    done: () =>
      seeOther(
        `${path}?ar=${year}`,
        success(`Räkenskaperna för ${year} är stängda. Siffrorna ändras inte längre.`),
      ),
    sentence: closingSentence,
    again: (failed) => show(request, failed),
  });
}

function reopen(request: ZoneRequest): Promise<PageResponse> {
  const year = yearOf(request);
  return answerForm(request, {
    schema: reopenForm,
    act: (work, { skal }) => reopenYear(work, year, skal),
    done: () =>
      seeOther(
        `${path}?ar=${year}`,
        success(`Räkenskaperna för ${year} är öppna igen. Stäng året när det är rättat.`),
      ),
    sentence: closingSentence,
    again: (failed) => show(request, failed),
  });
}

export const closingRoutes: readonly Route[] = [
  zoneRoute({ method: "get", path, allow: readers, handle: (request) => show(request) }),
  zoneRoute({ method: "post", path: `${path}/stang`, allow: keepers, handle: close }),
  zoneRoute({ method: "post", path: `${path}/oppna`, allow: keepers, handle: reopen }),
];
