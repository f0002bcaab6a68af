import type { PageRequest } from "../../../../../platform/http/request.ts";
import type { PageResponse } from "../../../../../platform/http/response.ts";
import { notFound, page } from "../../../../../platform/http/response.ts";
import type { Route } from "../../../../../platform/http/route.ts";
import { openRoute } from "../../../../../platform/http/route.ts";
import { readPublishedContributions } from "../../../actions/contributions/read-published.ts";
import { NothingPublished, OpenView } from "./view.tsx";

async function show(request: PageRequest): Promise<PageResponse> {
  const slug = request.param("slug");
  if (!/^[a-z0-9-]{1,100}$/.test(slug)) return notFound();
  const found = await readPublishedContributions(request.services.db, slug);
  if (found === null) return notFound();
  const { association, decisions } = found;
  const year = request.query.get("ar");
  const decision = decisions.find((one) => String(one.year) === year) ?? decisions[0];
  if (decision === undefined)
    return page("Medlemsavgifter", <NothingPublished association={association.name} />);
  return page(
    `Medlemsavgifter ${decision.year}, ${association.name}`,
    <OpenView slug={slug} association={association.name} decision={decision} decisions={decisions} />,
  );
}

export const openRoutes: readonly Route[] = [
  openRoute({ method: "get", path: "/avgifter/:slug", handle: show }),
];
