import type { PageResponse } from "../../../../platform/http/response.ts";
import { listServices } from "../../actions/hsds/list-services.ts";
import { readService } from "../../actions/hsds/read-service.ts";
import type { Depth } from "../../model/hsds/mapping/service-of.ts";
import { serviceOf } from "../../model/hsds/mapping/service-of.ts";
import type { ServicesQuery } from "../../model/hsds/query/queries.ts";
import { serviceQuery, servicesQuery } from "../../model/hsds/query/queries.ts";
import { paged } from "../../model/hsds/schema/page.ts";
import type { HsdsService } from "../../model/hsds/schema/service.ts";
import type { Asked } from "./asked.ts";
import { hsdsRoute, jsonAnswer, linesAnswer } from "./asked.ts";
import { pageLinks } from "./page-links.ts";
import { problem } from "./problem.ts";

async function servicesAnswer(asked: Asked<ServicesQuery>, ranked: boolean): Promise<PageResponse> {
  const { work, query, words, answering, request } = asked;
  const { origin, memory } = request.services;
  const list = await listServices(work, query, words, { ranked, memory });
  if (!list.ok) return problem("parameter", origin, list.refusal.parameter);
  const { items, total, perPage } = list.value;
  const services = items.map((item) => serviceOf(item, answering, depthOf(query)));
  const spoken = languagesOf(services);
  const { contents, ...head } = paged(services, total, query.page, perPage);
  const headers = { ...pageLinks(request.url, origin, head), ...spoken };
  return query.format === "ndjson"
    ? linesAnswer(services, headers)
    : jsonAnswer({ ...head, contents }, headers);
}

function depthOf({ minimal, full }: ServicesQuery): Depth {
  if (minimal === true) return "minimal";
  return full === true ? "full" : "flat";
}

/** The languages that the texts of an answer turned out to be in. */
function languagesOf(services: readonly HsdsService[]): Readonly<Record<string, string>> {
  const spoken = new Set(services.map(({ samordna }) => samordna?.text_language ?? "sv"));
  return { "Content-Language": [...spoken].sort().join(", ") || "sv" };
}

export const serviceRoutes = [
  hsdsRoute("/services", servicesQuery, (asked) => servicesAnswer(asked, false)),
  hsdsRoute("/search", servicesQuery, (asked) => servicesAnswer(asked, true)),
  hsdsRoute("/services/:id", serviceQuery, async ({ work, answering, request }) => {
    const { origin } = request.services;
    const service = await readService(work, request.param("id"));
    if (service === null) return problem("notFound", origin);
    if (service.state === "removed") return problem("gone", origin);
    const answer = serviceOf(service, answering, "full");
    return jsonAnswer(answer, languagesOf([answer]));
  }),
];
