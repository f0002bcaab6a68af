import { z } from "zod";
import type { FailedForm } from "../../../../platform/http/answer-form.ts";
import { answerForm } from "../../../../platform/http/answer-form.ts";
import type { ZoneRequest } from "../../../../platform/http/request.ts";
import type { PageResponse } from "../../../../platform/http/response.ts";
import { page, seeOther, success } from "../../../../platform/http/response.ts";
import type { Route } from "../../../../platform/http/route.ts";
import { zoneRoute } from "../../../../platform/http/route.ts";
import { createReport } from "../../actions/create-report.ts";
import { reportKinds } from "../../model/report.ts";
import { writers } from "../duties.ts";
import { sentenceFor } from "../sentences.ts";
import { CreateView } from "./view.tsx";

const yearFault = "Skriv året med fyra siffror, till exempel 2026.";
const form = z
  .object({
    slag: z.enum(reportKinds, "Välj vad som ska skapas."),
    ar: z
      .string(yearFault)
      .trim()
      .regex(/^20\d\d$/, yearFault)
      .transform(Number),
    fran: z.enum(["outline", "lastYear"], "Välj vad dokumentet ska utgå från."),
    delar: z.string().default(""),
  })
  .transform(({ slag, ar, fran, delar }) => ({
    kind: slag,
    year: ar,
    from: fran,
    charterAsks: delar === "ja",
  }));

function show(request: ZoneRequest, again?: FailedForm): PageResponse {
  const known = request.signedIn.place?.referenceDate;
  const year = known === null || known === undefined ? request.today.year : Number(known.slice(0, 4));
  return page("Skapa ett dokument", <CreateView year={year} typed={again?.typed} faults={again?.faults} />, {
    status: again?.status ?? 200,
  });
}

export const createRoutes: readonly Route[] = [
  zoneRoute({ method: "get", path: "/dokument/nytt", allow: writers, handle: (request) => show(request) }),
  zoneRoute({
    method: "post",
    path: "/dokument/nytt",
    allow: writers,
    handle: (request) =>
      answerForm(request, {
        schema: form,
        act: createReport,
        done: ({ id, title }) =>
          seeOther(`/dokument/${id}`, success(`${title} är skapad. Skriv texterna del för del.`)),
        sentence: sentenceFor,
        again: (failed) => show(request, failed),
      }),
  }),
];
