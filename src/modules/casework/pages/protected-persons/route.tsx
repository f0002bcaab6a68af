import { z } from "zod";
import type { ZoneRequest } from "../../../../platform/http/request.ts";
import type { PageResponse } from "../../../../platform/http/response.ts";
import { page, refusal, seeOther, success } from "../../../../platform/http/response.ts";
import type { Route } from "../../../../platform/http/route.ts";
import { zoneRoute } from "../../../../platform/http/route.ts";
import type { Faults } from "../../../../ui/index.ts";
import { Layout } from "../../../../ui/index.ts";
import { readLedger } from "../../actions/consent/read-ledger.ts";
import { markProtected } from "../../actions/person/mark-protected.ts";
import { nameColleague, protectedOverview } from "../../actions/person/name-for-protected.ts";
import { leaderDuties, receiverDuties } from "../referral-duties.ts";
import { text, ticked } from "../referral-form/form-values.ts";
import { personSentence } from "../sentences-person.ts";
import { ProtectForm } from "./protect-form.tsx";
import { ProtectedView } from "./view.tsx";

const path = "/skyddade";
const protectPath = "/personer/:personId/skydda";

async function show(
  request: ZoneRequest,
  shown?: { readonly personId: string; readonly faults: Faults; readonly status: number },
): Promise<PageResponse> {
  const overview = await request.inZone(protectedOverview);
  return page(
    "Skyddade personuppgifter",
    <Layout hasFaults={shown !== undefined}>
      <ProtectedView overview={overview} refused={shown} />
    </Layout>,
    { status: shown?.status ?? 200 },
  );
}

async function name(request: ZoneRequest): Promise<PageResponse> {
  const personId = request.param("personId");
  const form = await request.form();
  const parsed = form.parse(z.object({ userId: text(60) }));
  if (!parsed.ok) return show(request, { personId, faults: parsed.faults, status: 422 });
  const named = await request.inZone((work) => nameColleague(work, personId, parsed.value.userId));
  if (named.ok) return seeOther(path, success("Kollegan är utsedd och ser nu personen."));
  const { status, field, sentence } = personSentence(named.refusal);
  if (field === null) return refusal(status, "Personen finns inte här", sentence);
  return show(request, { personId, faults: new Map([[field, sentence]]), status });
}

async function showProtect(request: ZoneRequest, faults?: Faults): Promise<PageResponse> {
  const ledger = await request.inZone((work) =>
    readLedger(work, request.services.keyring, request.param("personId")),
  );
  if (!ledger.ok) return refusal(404, "Personen finns inte här", personSentence(ledger.refusal).sentence);
  const { person } = ledger.value;
  return page(
    "Skydda personuppgifterna",
    <Layout back={{ href: `/personer/${person.id}`, label: "Personen" }} hasFaults={faults !== undefined}>
      <ProtectForm person={person} faults={faults} />
    </Layout>,
    { status: faults === undefined ? 200 : 422 },
  );
}

async function protect(request: ZoneRequest): Promise<PageResponse> {
  const form = await request.form();
  const confirmed = ticked().parse(form.value("confirmed"));
  const personId = request.param("personId");
  const protectedNow = await request.inZone((work) =>
    markProtected(work, request.services.keyring, personId, confirmed),
  );
  if (protectedNow.ok)
    return seeOther(
      `/personer/${personId}`,
      success(
        "Namn, nummer och kontaktuppgifter är raderade. Bara du ser personen, tills teamledaren utser fler.",
      ),
    );
  const { status, field, sentence } = personSentence(protectedNow.refusal);
  return field === "confirmed"
    ? showProtect(request, new Map([[field, sentence]]))
    : refusal(status, "Personen finns inte här", sentence);
}

export const protectedRoutes: readonly Route[] = [
  zoneRoute({ method: "get", path, allow: leaderDuties, handle: (request) => show(request) }),
  zoneRoute({ method: "post", path: `${path}/:personId/utse`, allow: leaderDuties, handle: name }),
  zoneRoute({
    method: "get",
    path: protectPath,
    allow: receiverDuties,
    handle: (request) => showProtect(request),
  }),
  zoneRoute({ method: "post", path: protectPath, allow: receiverDuties, handle: protect }),
];
