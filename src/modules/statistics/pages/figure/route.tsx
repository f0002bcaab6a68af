import { notFound, page } from "../../../../platform/http/response.ts";
import type { Route } from "../../../../platform/http/route.ts";
import { zoneRoute } from "../../../../platform/http/route.ts";
import { seeFigures } from "../../actions/see-figures.ts";
import { WHOLE } from "../../model/view/figure-address.ts";
import { openFigure } from "../../model/view/open-figure.ts";
import { statisticsReaders } from "../readers.ts";
import { FigureView } from "./view.tsx";

export const figureRoute: Route = zoneRoute({
  method: "get",
  path: "/statistik/siffra/:year",
  allow: statisticsReaders,
  handle: async (request) => {
    const year = Number(request.param("year"));
    const address = { year, of: request.query.get("av") ?? WHOLE, figure: request.query.get("siffra") ?? "" };
    const seen = await seeFigures(request.services.db, request.actor, (all) =>
      all.filter((one) => one === year),
    );
    const [one] = seen.years;
    const opened = one === undefined ? null : openFigure(seen, one, address);
    if (one === undefined || opened === null) return notFound();
    return page("Så räknas siffran", <FigureView seen={seen} one={one} opened={opened} />);
  },
});
