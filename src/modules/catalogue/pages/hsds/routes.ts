import type { PageRequest } from "../../../../platform/http/request.ts";
import type { Route } from "../../../../platform/http/route.ts";
import { openRoute } from "../../../../platform/http/route.ts";
import { hsdsPath, openapiPath, profilePath } from "./addresses.ts";
import { jsonAnswer } from "./asked.ts";
import { documentationRoutes } from "./documentation/route.tsx";
import { locationRoutes } from "./locations.ts";
import { openapiDocument } from "./openapi-document.ts";
import { organizationRoutes } from "./organizations.ts";
import { problem } from "./problem.ts";
import { profileRoutes } from "./profile.ts";
import { serviceRoutes } from "./services.ts";
import { taxonomyRoutes } from "./taxonomies.ts";

function baseAnswer({ services: { origin } }: PageRequest) {
  return jsonAnswer({ version: "3.1", profile: origin + profilePath, openapi_url: origin + openapiPath });
}

/** The open read interface after the Human Services Data Specification 3.1 (ADR 0019). */
export const hsdsRoutes: readonly Route[] = [
  openRoute({ method: "get", path: hsdsPath, handle: baseAnswer }),
  openRoute({ method: "get", path: `${hsdsPath}/`, handle: baseAnswer }),
  openRoute({
    method: "get",
    path: openapiPath,
    handle: ({ services: { origin } }) => jsonAnswer(openapiDocument(origin)),
  }),
  ...profileRoutes,
  ...documentationRoutes,
  ...serviceRoutes,
  ...organizationRoutes,
  ...locationRoutes,
  ...taxonomyRoutes,
  openRoute({
    method: "get",
    path: `${hsdsPath}/:address`,
    handle: ({ services: { origin } }) => problem("unknownAddress", origin),
  }),
];
