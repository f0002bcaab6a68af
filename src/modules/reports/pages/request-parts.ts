import { withId } from "../../../platform/http/answer-form.ts";
import type { ZoneRequest } from "../../../platform/http/request.ts";
import type { PageResponse } from "../../../platform/http/response.ts";
import { notFound, refusal } from "../../../platform/http/response.ts";
import type { Reader } from "../actions/reader.ts";
import type { ReportRefusal } from "../model/refusal.ts";
import { sentenceFor } from "./sentences.ts";

export function readerOf(request: ZoneRequest): Reader {
  return { actor: request.actor, db: request.services.db, inZone: request.inZone };
}

/** A handler for an address that names a report and one thing in it; what is no id is not found. */
export function withinReport(
  parameter: string,
  task: (request: ZoneRequest, reportId: string, id: string) => PageResponse | Promise<PageResponse>,
) {
  return withId("reportId", (request, reportId) =>
    withId(parameter, (_, id) => task(request, reportId, id))(request),
  );
}

/** A refusal as a page of its own, for what has no form to show it in. */
export function refusalPage(reason: ReportRefusal): PageResponse {
  const { status, text } = sentenceFor(reason);
  return status === 404 ? notFound() : refusal(status, "Inget är ändrat", text);
}
