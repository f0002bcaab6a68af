import type { PageRequest } from "../../../../platform/http/request.ts";
import type { PageResponse } from "../../../../platform/http/response.ts";
import { json, notFound } from "../../../../platform/http/response.ts";
import type { Route } from "../../../../platform/http/route.ts";
import { openRoute } from "../../../../platform/http/route.ts";
import { countUse } from "../../actions/use/count-use.ts";
import { readShown } from "../../actions/use/read-shown.ts";
import { languageOr } from "../../model/language.ts";
import type { ContactMeans } from "../../model/use/use-event.ts";
import { isEditor } from "./counting.ts";

const meansBy: Readonly<Record<string, ContactMeans>> = { telefon: "phone", mejl: "email", webb: "web" };

/** Counts that a reader of the entry makes contact; the page tells so with a beacon, since telephones send nothing. */
async function countContact(request: PageRequest): Promise<PageResponse> {
  const { query, services } = request;
  const [association, slug] = [request.param("association"), request.param("entry")];
  const entry = await services.db.inPublic(null, (work) => readShown(work, association, slug));
  const told = query.get("satt") ?? "";
  const means = Object.hasOwn(meansBy, told) ? meansBy[told] : undefined;
  if (entry === null || means === undefined) return notFound();
  if (isEditor(request)) return json({}, 202);
  const chosen = query.get("kommun") ?? "";
  countUse(services, request.headers, {
    kind: "contact",
    ...{ associationId: entry.associationId, entryId: entry.entryId, means },
    municipality: /^\d{4}$/.test(chosen) ? chosen : "",
    language: languageOr(query.get("sprak")),
  });
  return json({}, 202);
}

export const contactRoutes: readonly Route[] = [
  openRoute({ method: "post", path: "/katalog/insats/:association/:entry/kontakt", handle: countContact }),
];
