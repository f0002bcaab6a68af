import type { ZoneRequest } from "../../../platform/http/request.ts";
import type { PageResponse } from "../../../platform/http/response.ts";
import { notFound, refusal } from "../../../platform/http/response.ts";
import { isId } from "../../../platform/values/id.ts";
import type { Reader } from "../actions/reader.ts";
import type { ReportRefusal } from "../model/refusal.ts";
import { sentenceFor } from "./sentences.ts";

export function readerOf(request: ZoneRequest): Reader {
  return { actor: request.actor, db: request.services.db, inZone: request.inZone };
}

/** A path parameter that is an id; null sends the reader to "not found". */
export function idParam(request: ZoneRequest, name: string): string | null {
  const id = request.param(name);
  return isId(id) ? id : null;
}

/** A refusal as a page of its own, for what has no form to show it in. */
export function refusalPage(reason: ReportRefusal): PageResponse {
  const { status, text } = sentenceFor(reason);
  return status === 404 ? notFound() : refusal(status, "Inget är ändrat", text);
}
