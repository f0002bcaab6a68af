import type { ZoneRequest } from "../../../../platform/http/request.ts";
import type { PageResponse } from "../../../../platform/http/response.ts";
import { page } from "../../../../platform/http/response.ts";
import type { Route } from "../../../../platform/http/route.ts";
import { zoneRoute } from "../../../../platform/http/route.ts";
import { Layout } from "../../../../ui/index.ts";
import { readCouncilStart } from "../../actions/council/read-start.ts";
import { councilReaders } from "../council-duties.ts";
import { CouncilStartView } from "./view.tsx";

async function show(request: ZoneRequest): Promise<PageResponse> {
  const start = await request.inZone((work) => readCouncilStart(work, request.services.keyring));
  return page(
    start.council.name,
    <Layout wide>
      <CouncilStartView
        start={start}
        leads={request.actor.duty === "councilCoordinator"}
        today={request.today.toString()}
      />
    </Layout>,
  );
}

export const councilStartRoutes: readonly Route[] = [
  zoneRoute({ method: "get", path: "/rad", allow: councilReaders, handle: show }),
];
