import type { ZoneRequest } from "../../../../platform/http/request.ts";
import type { PageResponse } from "../../../../platform/http/response.ts";
import { notFound } from "../../../../platform/http/response.ts";
import { isId } from "../../../../platform/values/id.ts";

/** Takes the version's id out of the address; an address without a true one leads nowhere. */
export function withBudget(handle: (request: ZoneRequest, id: string) => Promise<PageResponse>) {
  return (request: ZoneRequest) => {
    const id = request.param("budgetId");
    return isId(id) ? handle(request, id) : notFound();
  };
}
