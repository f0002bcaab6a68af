import { z } from "zod";
import { page, refusal, seeOther, success } from "../../../../platform/http/response.ts";
import type { Route } from "../../../../platform/http/route.ts";
import { zoneRoute } from "../../../../platform/http/route.ts";
import { associationOf } from "../../../associations/index.ts";
import { closeYear } from "../../actions/close-year.ts";
import { readCorrections } from "../../actions/read-corrections.ts";
import { scopeOf, seeFigures } from "../../actions/see-figures.ts";
import { statisticsReaders, yearClosers } from "../readers.ts";
import { statisticsSentence } from "../sentences.ts";
import { ClosingView } from "./view.tsx";

const showRoute = zoneRoute({
  method: "get",
  path: "/statistik/stang",
  allow: statisticsReaders,
  handle: async (request) => {
    const { services, actor } = request;
    const closed = await readCorrections(services.db, actor);
    const { allYears } = await seeFigures(services.db, actor, () => []);
    const { referenceDate } = await request.inZone(associationOf);
    const lastDay = referenceDate ?? request.today.toString();
    const isOpen = (year: number) =>
      `${year}-12-31` <= lastDay && !closed.some((one) => one.closed.year === year);
    const view = (
      <ClosingView
        closed={closed}
        open={yearClosers.includes(actor.duty) ? allYears.filter(isOpen).toReversed() : []}
        scope={scopeOf(actor)}
      />
    );
    return page("Stängda år", view);
  },
});

const schema = z.object({
  ar: z.coerce.number().int().min(1900).max(2100),
  forstar: z.literal("ja").optional(),
});

const closeRoute = zoneRoute({
  method: "post",
  path: "/statistik/stang",
  allow: yearClosers,
  handle: async (request) => {
    const parsed = (await request.form()).parse(schema);
    if (!parsed.ok)
      return seeOther("/statistik/stang", { kind: "warning", text: "Välj vilket år som ska stängas." });
    const { ar: year, forstar } = parsed.value;
    if (forstar !== "ja")
      return seeOther("/statistik/stang", {
        kind: "warning",
        text: `${year} är inte stängt. Kryssa för att du förstår att året inte går att öppna igen.`,
      });
    const outcome = await closeYear(request.services.db, request.actor, year);
    if (!outcome.ok) {
      const { status, sentence } = statisticsSentence(outcome.refusal);
      return refusal(status, "Året är inte stängt", sentence);
    }
    return seeOther(
      "/statistik/stang",
      success(`${year} är stängt. Siffrorna ligger fast, och ändringar visas här som rättelser.`),
    );
  },
});

export const closingRoutes: readonly Route[] = [showRoute, closeRoute];
