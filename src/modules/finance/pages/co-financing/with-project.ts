import { withId } from "../../../../platform/http/answer-form.ts";
import type { ZoneRequest } from "../../../../platform/http/request.ts";
import type { PageResponse } from "../../../../platform/http/response.ts";
import { notFound } from "../../../../platform/http/response.ts";
import type { FoundProject } from "../../actions/co-financing/find-project.ts";
import { findProject } from "../../actions/co-financing/find-project.ts";

/** A handler that is given the project in the address; where there is none, there is no such page. */
export function withProject(
  task: (request: ZoneRequest, found: FoundProject) => PageResponse | Promise<PageResponse>,
) {
  return withId("projectId", async (request, id) => {
    const found = await request.inZone((work) => findProject(work, id));
    return found === null ? notFound() : task(request, found);
  });
}
