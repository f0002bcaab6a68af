import type { ZoneRequest } from "../../../../platform/http/request.ts";
import type { PageResponse } from "../../../../platform/http/response.ts";
import { page, refusal } from "../../../../platform/http/response.ts";
import type { Route } from "../../../../platform/http/route.ts";
import { zoneRoute } from "../../../../platform/http/route.ts";
import { Layout } from "../../../../ui/index.ts";
import { readPapers } from "../../actions/council/read-meeting.ts";
import { councilReaders } from "../council-duties.ts";
import { councilSentence } from "../sentences-council.ts";
import { PapersView } from "./view.tsx";

async function show(request: ZoneRequest): Promise<PageResponse> {
  const id = request.param("meetingId");
  const found = await request.inZone((work) => readPapers(work, request.services.keyring, id));
  if (!found.ok) return refusal(404, "Sidan finns inte", councilSentence(found.refusal).sentence);
  return page(
    `Handlingar ${found.value.meeting.heldOn}`,
    <Layout back={{ href: `/rad/moten/${id}`, label: "Mötet" }}>
      <PapersView papers={found.value} />
    </Layout>,
  );
}

export const paperRoutes: readonly Route[] = [
  zoneRoute({ method: "get", path: "/rad/moten/:meetingId/handlingar", allow: councilReaders, handle: show }),
];
