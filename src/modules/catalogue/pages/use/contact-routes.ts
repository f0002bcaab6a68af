import type { PageRequest } from "../../../../platform/http/request.ts";
import type { PageResponse } from "../../../../platform/http/response.ts";
import { json, notFound, seeOther } from "../../../../platform/http/response.ts";
import type { Route } from "../../../../platform/http/route.ts";
import { openRoute } from "../../../../platform/http/route.ts";
import { countUse } from "../../actions/use/count-use.ts";
import { readShown } from "../../actions/use/read-shown.ts";
import { languageOr } from "../../model/language.ts";
import type { ContactMeans } from "../../model/use/use-event.ts";

/** Counts that a reader of the entry makes contact; the page tells so with a beacon, since telephones send nothing. */
async function countBeacon(request: PageRequest): Promise<PageResponse> {
  const entry = await entryOf(request);
  if (entry === null) return notFound();
  const means = request.query.get("satt") === "mejl" ? "email" : "phone";
  count(request, entry, means);
  return json({}, 202);
}

/** Counts and leads on to one of the entry's own links; to nowhere else. */
async function leadOut(request: PageRequest): Promise<PageResponse> {
  const entry = await entryOf(request);
  const link = entry?.content.links[Number(request.param("nummer"))];
  if (entry === null || link === undefined || !/^https?:\/\//i.test(link.url)) return notFound();
  count(request, entry, "web");
  return seeOther(link.url);
}

function entryOf(request: PageRequest) {
  const [association, entry] = [request.param("association"), request.param("entry")];
  return request.services.db.inPublic(null, (work) => readShown(work, association, entry));
}

function count(
  request: PageRequest,
  entry: { readonly associationId: string; readonly entryId: string },
  means: ContactMeans,
): void {
  countUse(request.services, request.headers, {
    kind: "contact",
    associationId: entry.associationId,
    entryId: entry.entryId,
    means,
    municipality: "",
    language: languageOr(request.query.get("sprak")),
  });
}

export const contactRoutes: readonly Route[] = [
  openRoute({ method: "post", path: "/katalog/insats/:association/:entry/kontakt", handle: countBeacon }),
  openRoute({ method: "get", path: "/katalog/insats/:association/:entry/lank/:nummer", handle: leadOut }),
];
