import { z } from "zod";
import type { ZoneRequest } from "../../../../platform/http/request.ts";
import type { PageResponse } from "../../../../platform/http/response.ts";
import { page, refusal, seeOther, success } from "../../../../platform/http/response.ts";
import type { Route } from "../../../../platform/http/route.ts";
import { zoneRoute } from "../../../../platform/http/route.ts";
import type { Faults, Typed } from "../../../../ui/index.ts";
import { Layout } from "../../../../ui/index.ts";
import { addConsent } from "../../actions/consent/add-consent.ts";
import { readLedger } from "../../actions/consent/read-ledger.ts";
import { withdrawConsent } from "../../actions/consent/withdraw-consent.ts";
import { consentKinds } from "../../model/consent/consent.ts";
import { caseworkDuties } from "../referral-duties.ts";
import { choice, day, several, text } from "../referral-form/form-values.ts";
import type { PersonPageRefusal } from "../sentences-person.ts";
import { personSentence } from "../sentences-person.ts";
import { NewConsentForm } from "./new-form.tsx";
import type { Refused } from "./view.tsx";
import { LedgerView } from "./view.tsx";

const path = "/personer/:personId/samtycken";

function read(request: ZoneRequest) {
  return request.inZone((work) => readLedger(work, request.services.keyring, request.param("personId")));
}

function missing(reason: PersonPageRefusal): PageResponse {
  const { status, sentence } = personSentence(reason);
  return refusal(status, "Det finns inte här", sentence);
}

async function show(request: ZoneRequest, refused?: Refused, status = 200): Promise<PageResponse> {
  const ledger = await read(request);
  if (!ledger.ok) return missing(ledger.refusal);
  return page(
    "Samtycken",
    <Layout hasFaults={refused !== undefined}>
      <LedgerView ledger={ledger.value} today={request.today.toString()} refused={refused} />
    </Layout>,
    { status },
  );
}

async function showNew(
  request: ZoneRequest,
  shown: { typed?: Typed; faults?: Faults; status?: number } = {},
): Promise<PageResponse> {
  const ledger = await read(request);
  if (!ledger.ok) return missing(ledger.refusal);
  return page(
    "Nytt samtycke",
    <Layout
      back={{ href: `/personer/${ledger.value.person.id}/samtycken`, label: "Samtycken" }}
      hasFaults={shown.faults !== undefined}
    >
      <NewConsentForm ledger={ledger.value} typed={shown.typed} faults={shown.faults} />
    </Layout>,
    { status: shown.status ?? 200 },
  );
}

function required<T>(schema: z.ZodType<T | null>, message: string) {
  return schema.transform((value, context): T => {
    if (value !== null) return value;
    context.addIssue({ code: "custom", message });
    return z.NEVER;
  });
}

async function add(request: ZoneRequest): Promise<PageResponse> {
  const form = await request.form();
  const parsed = form.parse(
    z.object({
      kind: required(choice(consentKinds), "Välj vad samtycket gäller."),
      givenOn: required(day(request.today), "Skriv vilken dag samtycket gavs, till exempel 2026-03-05."),
      form: required(choice(["written", "spoken"]), "Välj om samtycket är skriftligt eller muntligt."),
      covers: text(1000),
      parties: several(200, 30),
      validUntil: day(request.today),
    }),
  );
  if (!parsed.ok) return showNew(request, { typed: form.typed, faults: parsed.faults, status: 422 });
  const personId = request.param("personId");
  const added = await request.inZone((work) =>
    addConsent(work, request.services.keyring, personId, { ...parsed.value, facts: [] }),
  );
  if (added.ok) return seeOther(`/personer/${personId}/samtycken`, success("Samtycket är registrerat."));
  if (added.refusal.code === "personNotFound") return missing(added.refusal);
  const { status, field, sentence } = personSentence(added.refusal);
  return showNew(request, { typed: form.typed, faults: new Map([[field ?? "kind", sentence]]), status });
}

async function withdraw(request: ZoneRequest): Promise<PageResponse> {
  const [personId, consentId] = [request.param("personId"), request.param("consentId")];
  const form = await request.form();
  const parsed = form.parse(
    z.object({
      withdrawnOn: required(day(request.today), "Skriv vilken dag personen tog tillbaka samtycket."),
    }),
  );
  if (!parsed.ok) return show(request, { consentId, typed: form.typed, faults: parsed.faults }, 422);
  const withdrawn = await request.inZone((work) =>
    withdrawConsent(work, request.services.keyring, { personId, consentId }, parsed.value.withdrawnOn),
  );
  if (withdrawn.ok)
    return seeOther(
      `/personer/${personId}/samtycken`,
      success("Samtycket är återkallat. Alla enheter som har personen har fått veta det."),
    );
  const { status, field, sentence } = personSentence(withdrawn.refusal);
  if (field === null || status === 404) return missing(withdrawn.refusal);
  return show(request, { consentId, typed: form.typed, faults: new Map([[field, sentence]]) }, status);
}

export const consentRoutes: readonly Route[] = [
  zoneRoute({ method: "get", path, allow: caseworkDuties, handle: (request) => show(request) }),
  zoneRoute({
    method: "get",
    path: `${path}/nytt`,
    allow: caseworkDuties,
    handle: (request) => showNew(request),
  }),
  zoneRoute({ method: "post", path: `${path}/nytt`, allow: caseworkDuties, handle: add }),
  zoneRoute({
    method: "post",
    path: `${path}/:consentId/aterkalla`,
    allow: caseworkDuties,
    handle: withdraw,
  }),
];
