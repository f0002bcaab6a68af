import type { PageRequest } from "../../../../platform/http/request.ts";
import type { PageResponse } from "../../../../platform/http/response.ts";
import { seeOther } from "../../../../platform/http/response.ts";
import type { Route } from "../../../../platform/http/route.ts";
import { openRoute } from "../../../../platform/http/route.ts";

/**
 * A route to the whole catalogue as one file. That takes a second to make, so it has one address, that of the kept answer: other
 * ways to write it, with a query that says nothing to it, lead there. `parameter` is what it can be narrowed by.
 */
export function fileRoute(
  path: string,
  handle: (request: PageRequest) => Promise<PageResponse>,
  parameter?: string,
): Route {
  return openRoute({
    method: "get",
    path,
    handle: async (request) => {
      const value = parameter === undefined ? null : request.query.get(parameter);
      const query = value === null ? "" : `?${new URLSearchParams([[parameter ?? "", value]])}`;
      const { pathname, search } = request.url;
      return pathname + search === path + query ? await handle(request) : seeOther(path + query);
    },
  });
}
