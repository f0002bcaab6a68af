import { Temporal } from "temporal-polyfill";
import { z } from "zod";
import { contentDisposition, renderCsv, renderWorkbook } from "../../../../platform/documents/index.ts";
import { workbookFile } from "../../../../platform/http/file-answers.ts";
import type { ZoneRequest } from "../../../../platform/http/request.ts";
import { file, page, seeOther, success } from "../../../../platform/http/response.ts";
import type { Route } from "../../../../platform/http/route.ts";
import { zoneRoute } from "../../../../platform/http/route.ts";
import { formatDateTime } from "../../../../platform/values/format.ts";
import { refreshFigures } from "../../actions/refresh-figures.ts";
import { seeFigures } from "../../actions/see-figures.ts";
import { BREAKDOWNS, sectionsOf } from "../../model/view/view.ts";
import { hiddenSentence } from "../cell-text.ts";
import { statisticsReaders } from "../readers.ts";
import { choiceOf, readAddress, yearsAsked } from "./address.ts";
import { lineColumns, linesOf, sheetsOf } from "./export.ts";
import { StatisticsView } from "./view.tsx";

/** Page and files are made of the same sections, so that a file never says more than the page. */
async function viewed(request: ZoneRequest) {
  const asked = readAddress(request.query);
  const seen = await seeFigures(request.services.db, request.actor, (all) => yearsAsked(asked, all));
  return { asked, seen, sections: sectionsOf(seen, choiceOf(asked, seen)) };
}

const statisticsRoute = zoneRoute({
  method: "get",
  path: "/statistik",
  allow: statisticsReaders,
  handle: async (request) => page("Statistik", <StatisticsView {...(await viewed(request))} />),
});

function titleOf({ asked, seen }: Awaited<ReturnType<typeof viewed>>): string {
  const [first, last] = [seen.years[0]?.year, seen.years.at(-1)?.year];
  return `Statistik ${BREAKDOWNS[asked.breakdown]} ${first === last ? (first ?? "") : `${first}-${last}`}`;
}

const workbookRoute = zoneRoute({
  method: "get",
  path: "/statistik/fil.xlsx",
  allow: statisticsReaders,
  handle: async (request) => {
    const view = await viewed(request);
    const { seen, sections } = view;
    const counted =
      seen.countedAt === null ? "" : `Räknat ${formatDateTime(Temporal.Instant.from(seen.countedAt))}.`;
    const note = seen.scope === "published" ? `${counted} ${hiddenSentence(seen.threshold)}` : counted;
    return workbookFile(await renderWorkbook(sheetsOf(sections, note)), titleOf(view));
  },
});

const csvRoute = zoneRoute({
  method: "get",
  path: "/statistik/fil.csv",
  allow: statisticsReaders,
  handle: async (request) => {
    const view = await viewed(request);
    const bytes = renderCsv(lineColumns, linesOf(view.sections));
    return file(bytes, "text/csv; charset=utf-8", contentDisposition(titleOf(view), "csv"));
  },
});

/** Only back to a page of statistics: the address comes from the form. */
const backSchema = z.object({
  till: z
    .string()
    .regex(/^\/statistik(\/|\?|$)/)
    .catch("/statistik"),
});

const countAgainRoute = zoneRoute({
  method: "post",
  path: "/statistik/rakna-om",
  allow: statisticsReaders,
  handle: async (request) => {
    const parsed = (await request.form()).parse(backSchema);
    await refreshFigures(request.services.db, request.actor.associationId);
    return seeOther(parsed.ok ? parsed.value.till : "/statistik", success("Siffrorna är räknade på nytt."));
  },
});

export const statisticsRoutes: readonly Route[] = [statisticsRoute, workbookRoute, csvRoute, countAgainRoute];
