import { listOrganizations, readOrganization } from "../../actions/hsds/list-organizations.ts";
import type { Answering } from "../../model/hsds/mapping/answering.ts";
import type { Face } from "../../model/hsds/mapping/organization-of.ts";
import {
  associationOrganization,
  hostOrganization,
  programOf,
} from "../../model/hsds/mapping/organization-of.ts";
import { organizationsQuery, serviceQuery } from "../../model/hsds/query/queries.ts";
import type { HsdsOrganization } from "../../model/hsds/schema/organization.ts";
import { paged } from "../../model/hsds/schema/page.ts";
import { hsdsRoute, jsonAnswer } from "./asked.ts";
import { pageLinks } from "./page-links.ts";
import { problem } from "./problem.ts";

function organizationOf(one: Face, answering: Answering): readonly HsdsOrganization[] {
  if (one.kind === "association") return [associationOrganization(one.face, answering)];
  return [hostOrganization(one.face)].filter((host) => host !== null);
}

export const organizationRoutes = [
  hsdsRoute("/organizations", organizationsQuery, async ({ work, query, answering, request }) => {
    const { total, items } = await listOrganizations(work, query);
    const contents = items.flatMap((one) => organizationOf(one, answering));
    const answer = paged(contents, total, query.page, query.per_page);
    return jsonAnswer(answer, pageLinks(request.url, request.services.origin, answer));
  }),
  hsdsRoute("/organizations/:id", serviceQuery, async ({ work, answering, request }) => {
    const found = await readOrganization(work, request.param("id"));
    if (found === null) return problem("notFound", request.services.origin);
    const [organization] = organizationOf(found, answering);
    const programs = found.kind === "association" ? { programs: [programOf(found.face)] } : {};
    return jsonAnswer({ ...organization, ...programs });
  }),
];
