import { page } from "../../../../platform/http/response.ts";
import type { Route } from "../../../../platform/http/route.ts";
import { zoneRoute } from "../../../../platform/http/route.ts";
import { seeFigures } from "../../actions/see-figures.ts";
import { WHOLE } from "../../model/view/figure-address.ts";
import { yearlyTable } from "../../model/view/yearly-table.ts";
import { statisticsReaders } from "../readers.ts";
import { yearIn } from "../statistics/address.ts";
import { YearsView } from "./view.tsx";

/** As many years as the annual report of 2017 shows. */
const SHOWN = 7;

export const yearsRoute: Route = zoneRoute({
  method: "get",
  path: "/statistik/ar",
  allow: statisticsReaders,
  handle: async (request) => {
    const from = yearIn(request.query, "fran");
    const seen = await seeFigures(request.services.db, request.actor, (all) =>
      from === null ? all.slice(-SHOWN) : all.filter((year) => year >= from),
    );
    const sets = seen.scope === "ownTeams" ? seen.interventions : [...seen.interventions, WHOLE];
    const tables = sets.map((of) => yearlyTable(seen, of)).filter(({ section }) => section.rows.length > 0);
    return page("År för år", <YearsView seen={seen} tables={tables} />);
  },
});
