import { dutiesByZone } from "../../../../platform/access/duty.ts";
import { json } from "../../../../platform/http/response.ts";
import type { Route } from "../../../../platform/http/route.ts";
import { zoneRoute } from "../../../../platform/http/route.ts";
import { publishedFigures } from "../../actions/read-figures.ts";

/**
 * The figures of a year for other programs, in the exchange format that `samordna statistics --zone association --json`
 * prints: small cells are null. Signed in as on the pages; nothing of the party zone is reached.
 */
export const apiRoutes: readonly Route[] = [
  zoneRoute({
    method: "get",
    path: "/api/statistik/:year",
    allow: dutiesByZone.association,
    handle: async (request) => {
      const year = request.param("year");
      if (!/^\d{4}$/.test(year)) return json({ message: "Skriv året med fyra siffror." }, 404);
      const { db } = request.services;
      const [published] = await publishedFigures(db, request.actor.associationId, [Number(year)]);
      if (published === undefined) return json({ message: `Inga deltaganden är registrerade ${year}.` }, 404);
      const { figures, threshold, computedAt } = published;
      return json({ year: published.year, threshold, computedAt, figures });
    },
  }),
];
