import { workbookFile } from "../../../../../platform/http/file-answers.ts";
import type { ZoneRequest } from "../../../../../platform/http/request.ts";
import type { PageResponse } from "../../../../../platform/http/response.ts";
import { notFound, page, seeOther, success } from "../../../../../platform/http/response.ts";
import type { Route } from "../../../../../platform/http/route.ts";
import { zoneRoute } from "../../../../../platform/http/route.ts";
import { isId } from "../../../../../platform/values/id.ts";
import { associationOf } from "../../../../associations/index.ts";
import { publishDecision } from "../../../actions/contributions/publish.ts";
import { readContributionsOf } from "../../../actions/contributions/read-year.ts";
import { keepers, readers } from "../../duties.ts";
import { yearOf } from "../../year-of.ts";
import { ContributionsView } from "./view.tsx";
import { contributionsWorkbook } from "./workbook.ts";

async function show(request: ZoneRequest): Promise<PageResponse> {
  const year = yearOf(request);
  const { given, slug } = await request.inZone(async (work) => ({
    given: await readContributionsOf(work, year),
    slug: (await associationOf(work)).slug,
  }));
  const mayKeep = keepers.includes(request.actor.duty);
  return page(`Medlemsavgifter ${year}`, <ContributionsView given={given} mayKeep={mayKeep} slug={slug} />);
}

async function workbook(request: ZoneRequest): Promise<PageResponse> {
  const given = await request.inZone((work) => readContributionsOf(work, yearOf(request)));
  return workbookFile(await contributionsWorkbook(given), `Medlemsavgifter ${given.year}`);
}

async function publish(request: ZoneRequest): Promise<PageResponse> {
  const form = await request.form();
  const [id, visible] = [form.value("beslut"), form.value("synlig") === "ja"];
  if (!isId(id)) return notFound();
  const outcome = await request.inZone((work) => publishDecision(work, id, visible));
  if (!outcome.ok) return notFound();
  const said = visible
    ? "Avgifterna är publicerade. Skicka adressen till medlemmarna."
    : "Avgifterna visas inte längre öppet.";
  return seeOther(`/ekonomi/avgifter?ar=${outcome.value.year}`, success(said));
}

export const overviewRoutes: readonly Route[] = [
  zoneRoute({ method: "get", path: "/ekonomi/avgifter", allow: readers, handle: show }),
  zoneRoute({ method: "get", path: "/ekonomi/avgifter/excel", allow: readers, handle: workbook }),
  zoneRoute({ method: "post", path: "/ekonomi/avgifter/publicera", allow: keepers, handle: publish }),
];
