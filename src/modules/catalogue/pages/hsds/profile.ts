import { z } from "zod";
import type { PageRequest } from "../../../../platform/http/request.ts";
import type { PageResponse } from "../../../../platform/http/response.ts";
import { openData } from "../../../../platform/http/response.ts";
import type { Route } from "../../../../platform/http/route.ts";
import { openRoute } from "../../../../platform/http/route.ts";
import { serviceOwnFieldsSchema } from "../../model/hsds/schema/own-fields.ts";
import { documentationPath, openapiPath, profilePath, profileSchemaPath } from "./addresses.ts";
import { jsonAnswer } from "./asked.ts";
import { problem } from "./problem.ts";

/** The profile's own version: raised by one whole step when something that was there is taken away. */
const profileVersion = "1.0.0";

/** The files of the profile as JSON Merge Patch (RFC 7386) on the files of HSDS with the same names. */
const patches: Readonly<Record<string, () => unknown>> = {
  "service.json": () => {
    const { $schema: _dialect, ...own } = z.toJSONSchema(serviceOwnFieldsSchema, { io: "input" });
    return { properties: { samordna: { name: "samordna", title: "Samordna", ...own } } };
  },
};

function profileAnswer({ services: { origin } }: PageRequest): PageResponse {
  return jsonAnswer({
    name: "HSDS-SE-Finsam",
    version: profileVersion,
    hsds_version: "3.1",
    description:
      "HSDS 3.1 without anything taken away. A service may hold one more property, samordna, with what HSDS has no place for: who it is not for, ways in, tracks, plain language, easy-read and texts in several languages.",
    documentation: origin + documentationPath,
    openapi_url: origin + openapiPath,
    schemas: Object.fromEntries(Object.keys(patches).map((name) => [name, origin + profileSchemaPath(name)])),
  });
}

export const profileRoutes: readonly Route[] = [
  openRoute({ method: "get", path: profilePath, handle: profileAnswer }),
  openRoute({
    method: "get",
    path: profileSchemaPath(":name"),
    handle: (request) => {
      const name = request.param("name");
      const patch = Object.hasOwn(patches, name) ? patches[name] : undefined;
      if (patch === undefined) return problem("unknownAddress", request.services.origin);
      return openData(JSON.stringify(patch()), "application/merge-patch+json; charset=utf-8", {
        publicSeconds: 300,
      });
    },
  }),
];
