import { z } from "zod";
import type { ZoneRequest } from "../../../../platform/http/request.ts";
import type { PageResponse } from "../../../../platform/http/response.ts";
import { page, seeOther, success } from "../../../../platform/http/response.ts";
import type { Route } from "../../../../platform/http/route.ts";
import { zoneRoute } from "../../../../platform/http/route.ts";
import type { Faults, Typed } from "../../../../ui/index.ts";
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

function show(request: ZoneRequest, again?: { typed: Typed; faults: Faults; status: number }): PageResponse {
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
    handle: async (request) => {
      const sent = await request.form();
      const parsed = sent.parse(form);
      if (!parsed.ok) return show(request, { typed: sent.typed, faults: parsed.faults, status: 422 });
      const outcome = await request.inZone((work) => createReport(work, parsed.value));
      if (outcome.ok)
        return seeOther(
          `/dokument/${outcome.value.id}`,
          success(`${outcome.value.title} är skapad. Skriv texterna del för del.`),
        );
      const { status, field, text } = sentenceFor(outcome.refusal);
      return show(request, { typed: sent.typed, faults: new Map([[field, text]]), status });
    },
  }),
];
