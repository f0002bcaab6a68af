import type { FailedForm } from "../../../../../platform/http/answer-form.ts";
import { answerForm } from "../../../../../platform/http/answer-form.ts";
import type { ZoneRequest } from "../../../../../platform/http/request.ts";
import type { PageResponse } from "../../../../../platform/http/response.ts";
import { notFound, page, seeOther, success } from "../../../../../platform/http/response.ts";
import type { Route } from "../../../../../platform/http/route.ts";
import { zoneRoute } from "../../../../../platform/http/route.ts";
import { keepEquityYear } from "../../../actions/allocation/keep-equity-year.ts";
import { readEquityYear } from "../../../actions/allocation/read-equity-year.ts";
import { keepers } from "../../duties.ts";
import { sentenceFor } from "../sentences.ts";
import { equityYearForm } from "./form.ts";
import { EquityYearView } from "./view.tsx";

const path = "/ekonomi/tilldelning/eget-kapital/:year";

function withYear(task: (request: ZoneRequest, year: number) => Promise<PageResponse>) {
  return (request: ZoneRequest) => {
    const year = request.param("year");
    return /^20\d\d$/.test(year) ? task(request, Number(year)) : notFound();
  };
}

async function show(request: ZoneRequest, year: number, sent?: FailedForm): Promise<PageResponse> {
  const facts = await request.inZone((work) => readEquityYear(work, year));
  return page(`Eget kapital ${year}`, <EquityYearView {...facts} {...sent} />, {
    status: sent?.status ?? 200,
  });
}

function save(request: ZoneRequest, year: number): Promise<PageResponse> {
  return answerForm(request, {
    schema: equityYearForm(year),
    act: keepEquityYear,
    done: ({ plannedResult, deficitMotive }) => {
      const lacksMotive = plannedResult !== null && plannedResult < 0n && deficitMotive === "";
      return seeOther(
        `/ekonomi/tilldelning/eget-kapital?ar=${year}`,
        lacksMotive
          ? { kind: "warning", text: `${year} är sparat. Underskottet saknar skäl. Skriv det när ni vet.` }
          : success(`${year} är sparat.`),
      );
    },
    sentence: (refusal) => ({ ...sentenceFor(refusal), field: "utgaende" }),
    again: (failed) => show(request, year, failed),
  });
}

export const equityYearRoutes: readonly Route[] = [
  zoneRoute({ method: "get", path, allow: keepers, handle: withYear(show) }),
  zoneRoute({ method: "post", path, allow: keepers, handle: withYear(save) }),
];
