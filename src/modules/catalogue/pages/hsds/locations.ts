import { listLocations, readPlacedAt } from "../../actions/hsds/list-locations.ts";
import type { Answering } from "../../model/hsds/mapping/answering.ts";
import {
  locationIdOf,
  locationOf,
  serviceAtLocationIdOf,
  serviceAtLocationOf,
} from "../../model/hsds/mapping/location-of.ts";
import type { PlacedAt } from "../../model/hsds/placed-at.ts";
import { locationsQuery, serviceQuery } from "../../model/hsds/query/queries.ts";
import { paged } from "../../model/hsds/schema/page.ts";
import { hsdsRoute, jsonAnswer } from "./asked.ts";
import { pageLinks } from "./page-links.ts";
import { problem } from "./problem.ts";

/** The list and the single one of what stands at a place, told as `tell` does. */
function placeRoutes(
  path: string,
  idOf: (entryId: string, location: PlacedAt["location"]) => string,
  tell: (entryId: string, location: PlacedAt["location"], answering: Answering) => unknown,
) {
  return [
    hsdsRoute(path, locationsQuery, async ({ work, query, words, answering, request }) => {
      const { origin } = request.services;
      const list = await listLocations(work, query, words);
      if (!list.ok) return problem("parameter", origin, list.refusal.parameter);
      const contents = list.value.items.map(({ entryId, location }) => tell(entryId, location, answering));
      const answer = paged(contents, list.value.total, query.page, query.per_page);
      return jsonAnswer(answer, pageLinks(request.url, origin, answer));
    }),
    hsdsRoute(`${path}/:id`, serviceQuery, async ({ work, answering, request }) => {
      const found = await readPlacedAt(work, request.param("id"), idOf);
      if (found === null) return problem("notFound", request.services.origin);
      return jsonAnswer(tell(found.entryId, found.location, answering));
    }),
  ];
}

export const locationRoutes = [
  ...placeRoutes("/locations", locationIdOf, locationOf),
  ...placeRoutes("/service_at_locations", serviceAtLocationIdOf, serviceAtLocationOf),
];
