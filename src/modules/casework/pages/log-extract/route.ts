import { contentDisposition } from "../../../../platform/documents/index.ts";
import type { ZoneRequest } from "../../../../platform/http/request.ts";
import type { PageResponse } from "../../../../platform/http/response.ts";
import { file, refusal } from "../../../../platform/http/response.ts";
import type { Route } from "../../../../platform/http/route.ts";
import { zoneRoute } from "../../../../platform/http/route.ts";
import { readExtract } from "../../actions/person/read-extract.ts";
import { personMark } from "../../model/person/person.ts";
import { leaderDuties } from "../referral-duties.ts";
import { personSentence } from "../sentences-person.ts";
import { extractContent } from "./content.ts";

async function extract(request: ZoneRequest): Promise<PageResponse> {
  const { keyring, pdf } = request.services;
  const found = await request.inZone((work) => readExtract(work, keyring, request.param("personId")));
  if (!found.ok) return refusal(404, "Personen finns inte här", personSentence(found.refusal).sentence);
  const { person, log, associationName } = found.value;
  const made = await pdf.renderDocument(
    extractContent(person, log, associationName, request.today.toString()),
  );
  if (!made.ok) throw new Error(`A log extract did not become a PDF: ${JSON.stringify(made.refusal)}`);
  return file(
    made.value,
    "application/pdf",
    contentDisposition(`Loggutdrag ${personMark(person.id)}`, "pdf"),
  );
}

export const extractRoutes: readonly Route[] = [
  zoneRoute({ method: "get", path: "/logg/personer/:personId/utdrag", allow: leaderDuties, handle: extract }),
];
