import type { ZoneRequest } from "../../../../platform/http/request.ts";
import type { PageResponse } from "../../../../platform/http/response.ts";
import { page, seeOther } from "../../../../platform/http/response.ts";
import type { Route } from "../../../../platform/http/route.ts";
import { zoneRoute } from "../../../../platform/http/route.ts";
import { participationWords } from "../../actions/participation/choices.ts";
import { searchPersons } from "../../actions/search/search-persons.ts";
import { readSearchQuery } from "../../model/participation/search-query.ts";
import { caseworkDuties, receiverDuties } from "../referral-duties.ts";
import { addressOf, SearchView } from "./view.tsx";

const path = "/sok";
const allow = [...caseworkDuties, "registrar"] as const;

async function look(request: ZoneRequest, written: string) {
  return request.inZone(async (work) => ({
    result: await searchPersons(work, request.services.keyring, written),
    words: await participationWords(work),
  }));
}

function show(request: ZoneRequest, seen: Awaited<ReturnType<typeof look>>, written: string): PageResponse {
  const mayOpen = (receiverDuties as readonly string[]).includes(request.actor.duty);
  return page("Sök person", <SearchView {...seen} written={written} mayOpenInEmergency={mayOpen} />);
}

/**
 * A name goes on to an address that can be returned to. A number never stands in an address, which servers on the way and
 * the browser's history keep: it leads straight to the person, or is answered here.
 */
async function search(request: ZoneRequest): Promise<PageResponse> {
  const written = (await request.form()).value("q").slice(0, 200);
  const { kind } = readSearchQuery(written, request.today);
  if (kind !== "number" && kind !== "numberUnreadable")
    return seeOther(`${path}?q=${encodeURIComponent(written.toWellFormed())}`);
  const seen = await look(request, written);
  const [hit] = seen.result.hits;
  return hit === undefined ? show(request, seen, written) : seeOther(addressOf(hit));
}

export const searchRoutes: readonly Route[] = [
  zoneRoute({
    method: "get",
    path,
    allow,
    handle: async (request) => {
      const written = request.query.get("q") ?? "";
      return show(request, await look(request, written), written);
    },
  }),
  zoneRoute({ method: "post", path, allow, handle: search }),
];
