import type { ZoneRequest } from "../../../../../platform/http/request.ts";
import type { PageResponse } from "../../../../../platform/http/response.ts";
import { notFound, page, seeOther, success } from "../../../../../platform/http/response.ts";
import type { Route } from "../../../../../platform/http/route.ts";
import { zoneRoute } from "../../../../../platform/http/route.ts";
import type { Faults, Typed } from "../../../../../ui/index.ts";
import { keepEquityYear } from "../../../actions/allocation/keep-equity-year.ts";
import { readEquityYear } from "../../../actions/allocation/read-equity-year.ts";
import { keepers } from "../../duties.ts";
import { sentenceFor } from "../sentences.ts";
import { equityYearForm } from "./form.ts";
import { EquityYearView } from "./view.tsx";

const path = "/ekonomi/tilldelning/eget-kapital/:year";

type Sent = { readonly typed: Typed; readonly faults: Faults; readonly status: number };

function yearIn(request: ZoneRequest): number | null {
  const year = request.param("year");
  return /^20\d\d$/.test(year) ? Number(year) : null;
}

async function show(request: ZoneRequest, year: number, sent?: Sent): Promise<PageResponse> {
  const facts = await request.inZone((work) => readEquityYear(work, year));
  return page(`Eget kapital ${year}`, <EquityYearView {...facts} {...sent} />, {
    status: sent?.status ?? 200,
  });
}

async function save(request: ZoneRequest, year: number): Promise<PageResponse> {
  const form = await request.form();
  const parsed = form.parse(equityYearForm(year));
  if (!parsed.ok) return show(request, year, { typed: form.typed, faults: parsed.faults, status: 422 });
  const outcome = await request.inZone((work) => keepEquityYear(work, parsed.value));
  if (!outcome.ok) {
    const { status, text } = sentenceFor(outcome.refusal);
    return show(request, year, { typed: form.typed, faults: new Map([["utgaende", text]]), status });
  }
  const { plannedResult, deficitMotive } = outcome.value;
  const lacksMotive = plannedResult !== null && plannedResult < 0n && deficitMotive === "";
  return seeOther(
    `/ekonomi/tilldelning/eget-kapital?ar=${year}`,
    lacksMotive
      ? { kind: "warning", text: `${year} är sparat. Underskottet saknar motiv; skriv det när ni vet.` }
      : success(`${year} är sparat.`),
  );
}

export const equityYearRoutes: readonly Route[] = [
  zoneRoute({
    method: "get",
    path,
    allow: keepers,
    handle: (request) => {
      const year = yearIn(request);
      return year === null ? notFound() : show(request, year);
    },
  }),
  zoneRoute({
    method: "post",
    path,
    allow: keepers,
    handle: (request) => {
      const year = yearIn(request);
      return year === null ? notFound() : save(request, year);
    },
  }),
];
