import type { ZoneRequest } from "../../../../platform/http/request.ts";
import type { PageResponse } from "../../../../platform/http/response.ts";
import { page, refusal, seeOther, success } from "../../../../platform/http/response.ts";
import type { Route } from "../../../../platform/http/route.ts";
import { zoneRoute } from "../../../../platform/http/route.ts";
import type { Faults, Typed } from "../../../../ui/index.ts";
import { Layout } from "../../../../ui/index.ts";
import { correctDecision } from "../../actions/council/correct-decision.ts";
import { decideMatter } from "../../actions/council/decide-matter.ts";
import { readMatterPage } from "../../actions/council/read-matter.ts";
import type { DecisionKind } from "../../model/council/decision.ts";
import { councilLeaders, councilReaders } from "../council-duties.ts";
import { faultsFrom, wholePage } from "../council-words/answers.ts";
import { councilSentence } from "../sentences-council.ts";
import { decisionSchema } from "./schema.ts";
import { MatterView } from "./view.tsx";

type Shown = { readonly typed?: Typed; readonly faults?: Faults; readonly status?: number };

async function show(request: ZoneRequest, { typed, faults, status }: Shown = {}): Promise<PageResponse> {
  const found = await request.inZone((work) =>
    readMatterPage(work, request.services.keyring, request.param("matterId")),
  );
  if (!found.ok) return refusal(404, "Sidan finns inte", councilSentence(found.refusal).sentence);
  const { meeting } = found.value;
  const back =
    meeting === null
      ? { href: "/rad", label: "Rådet" }
      : { href: `/rad/moten/${meeting.id}`, label: "Mötet" };
  return page(
    "Ärende i rådet",
    <Layout back={back} hasFaults={(faults?.size ?? 0) > 0}>
      <MatterView
        page={found.value}
        leads={request.actor.duty === "councilCoordinator"}
        typed={typed}
        faults={faults}
      />
    </Layout>,
    { status: status ?? 200 },
  );
}

const said: Record<DecisionKind, string> = {
  intervention:
    "Beslutet är skrivet, och remissen är lämnad vidare till insatsen. Avsändaren ser rekommendationen i sin remiss.",
  ordinaryServices: "Beslutet är skrivet. Avsändaren ser rekommendationen i sin remiss.",
  moreMapping:
    "Beslutet är skrivet, och ärendet ligger i kön igen. Avsändaren ser vad som behöver kartläggas.",
  no: "Beslutet är skrivet, och remissen är avvisad. Avsändaren ser orsaken och rekommendationen.",
};

async function decide(request: ZoneRequest): Promise<PageResponse> {
  const id = request.param("matterId");
  const form = await request.form();
  const parsed = form.parse(decisionSchema(request.today));
  if (!parsed.ok) return show(request, { typed: form.typed, faults: parsed.faults, status: 422 });
  const { version, ...typed } = parsed.value;
  const decided = await request.inZone((work) =>
    decideMatter(work, request.services.keyring, { id, version }, typed),
  );
  if (!decided.ok)
    return (
      wholePage(decided.refusal) ??
      show(request, { typed: form.typed, ...faultsFrom(decided.refusal, "decision") })
    );
  const { meetingId } = decided.value;
  return seeOther(meetingId === null ? "/rad" : `/rad/moten/${meetingId}`, success(said[typed.kind ?? "no"]));
}

async function correct(request: ZoneRequest): Promise<PageResponse> {
  const id = request.param("matterId");
  const form = await request.form();
  const parsed = form.parse(decisionSchema(request.today));
  if (!parsed.ok) return show(request, { typed: form.typed, faults: parsed.faults, status: 422 });
  const { version, reason, ...typed } = parsed.value;
  const corrected = await request.inZone((work) =>
    correctDecision(work, request.services.keyring, { id, version }, typed, reason),
  );
  if (!corrected.ok)
    return (
      wholePage(corrected.refusal) ??
      show(request, { typed: form.typed, ...faultsFrom(corrected.refusal, "decision") })
    );
  return seeOther(`/rad/arenden/${id}`, success("Beslutet är rättat. Avsändaren ser det som gäller nu."));
}

export const matterRoutes: readonly Route[] = [
  zoneRoute({
    method: "get",
    path: "/rad/arenden/:matterId",
    allow: councilReaders,
    handle: (request) => show(request),
  }),
  zoneRoute({ method: "post", path: "/rad/arenden/:matterId/beslut", allow: councilLeaders, handle: decide }),
  zoneRoute({ method: "post", path: "/rad/arenden/:matterId/ratta", allow: councilLeaders, handle: correct }),
];
