import { page } from "../../../../platform/http/response.ts";
import type { Route } from "../../../../platform/http/route.ts";
import { zoneRoute } from "../../../../platform/http/route.ts";
import { publishedFigures } from "../../actions/read-figures.ts";
import { nationFreshness, nationYear } from "../../actions/refresh-year-totals.ts";
import { seeFigures } from "../../actions/see-figures.ts";
import { NATION_FIGURES, nationShown } from "../../model/nation/nation-shown.ts";
import { valueAt } from "../../model/view/value-at.ts";
import { statisticsReaders } from "../readers.ts";
import { yearIn } from "../statistics/address.ts";
import { NationView } from "./view.tsx";

export const nationRoute: Route = zoneRoute({
  method: "get",
  path: "/statistik/riket",
  allow: statisticsReaders,
  handle: async (request) => {
    const { db } = request.services;
    const { allYears, threshold } = await seeFigures(db, request.actor, () => []);
    const year = yearIn(request.query, "ar") ?? allYears.at(-1) ?? request.today.year;
    const { associations, ...sums } = await nationYear(db, year);
    const [published] = await publishedFigures(db, request.actor.associationId, [year]);
    const own = published?.figures.totals[year]?.allInsatser;
    const shown = nationShown(
      sums,
      associations,
      (key) => (own === undefined ? 0 : valueAt(own, NATION_FIGURES[key])),
      threshold,
    );
    const view = (
      <NationView
        year={year}
        years={allYears}
        associations={associations}
        shown={shown}
        threshold={threshold}
        freshness={await nationFreshness(db)}
      />
    );
    return page("Riket", view);
  },
});
