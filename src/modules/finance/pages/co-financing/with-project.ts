import type { ZoneRequest } from "../../../../platform/http/request.ts";
import type { PageResponse } from "../../../../platform/http/response.ts";
import { notFound } from "../../../../platform/http/response.ts";
import { isId } from "../../../../platform/values/id.ts";
import type { FoundProject } from "../../actions/co-financing/find-project.ts";
import { findProject } from "../../actions/co-financing/find-project.ts";

/** The project in the address, or that there is no such page. */
export async function withProject(
  request: ZoneRequest,
  then: (found: FoundProject) => PageResponse | Promise<PageResponse>,
): Promise<PageResponse> {
  const id = request.param("projectId");
  const found = isId(id) ? await request.inZone((work) => findProject(work, id)) : null;
  return found === null ? notFound() : await then(found);
}
