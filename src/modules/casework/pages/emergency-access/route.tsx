import { Temporal } from "temporal-polyfill";
import { z } from "zod";
import type { ZoneRequest } from "../../../../platform/http/request.ts";
import type { PageResponse } from "../../../../platform/http/response.ts";
import { page, refusal, seeOther, success } from "../../../../platform/http/response.ts";
import type { Route } from "../../../../platform/http/route.ts";
import { zoneRoute } from "../../../../platform/http/route.ts";
import { formatDateTime } from "../../../../platform/values/format.ts";
import type { Faults, Typed } from "../../../../ui/index.ts";
import { Layout } from "../../../../ui/index.ts";
import { openInEmergency } from "../../actions/person/open-in-emergency.ts";
import { listEmergencyAccesses, reviewEmergency } from "../../actions/person/review-emergency.ts";
import { leaderDuties, receiverDuties } from "../referral-duties.ts";
import { text } from "../referral-form/form-values.ts";
import { personSentence } from "../sentences-person.ts";
import { EmergencyView } from "./view.tsx";

const path = "/nodatkomst";

type Shown = {
  readonly typed: Typed;
  readonly faults: Faults;
  readonly status: number;
  readonly reviewId?: string;
};

async function show(request: ZoneRequest, shown?: Shown): Promise<PageResponse> {
  const accesses = await request.inZone(listEmergencyAccesses);
  const leads = (leaderDuties as readonly string[]).includes(request.actor.duty);
  const review = shown?.reviewId === undefined ? undefined : { id: shown.reviewId, ...shown };
  return page(
    "Nödåtkomst",
    <Layout hasFaults={shown !== undefined}>
      <EmergencyView
        accesses={accesses}
        leads={leads}
        open={review === undefined ? shown : undefined}
        review={review}
      />
    </Layout>,
    { status: shown?.status ?? 200 },
  );
}

async function open(request: ZoneRequest): Promise<PageResponse> {
  const form = await request.form();
  const parsed = form.parse(z.object({ number: text(30), reason: text(2000), hours: text(10) }));
  if (!parsed.ok) return show(request, { typed: form.typed, faults: parsed.faults, status: 422 });
  const { hours, ...typed } = parsed.value;
  const opened = await request.inZone((work) =>
    openInEmergency(work, request.services.keyring, {
      ...typed,
      hours: /^\d{1,3}$/.test(hours) ? Number(hours) : 0,
    }),
  );
  if (!opened.ok) {
    const { status, field, sentence } = personSentence(opened.refusal);
    return show(request, { typed: form.typed, faults: new Map([[field ?? "number", sentence]]), status });
  }
  const { personId, untilAt } = opened.value;
  if (personId === null || untilAt === null) {
    const sentence =
      "Ingen person med det personnumret finns här. Kontrollera numret. Försöket står i loggen.";
    return show(request, { typed: form.typed, faults: new Map([["number", sentence]]), status: 404 });
  }
  return seeOther(
    `/personer/${personId}`,
    success(
      `Personen är öppen för dig till ${formatDateTime(Temporal.Instant.from(untilAt))}. Enheterna som har personen har fått veta det.`,
    ),
  );
}

async function review(request: ZoneRequest): Promise<PageResponse> {
  const form = await request.form();
  const parsed = form.parse(z.object({ note: text(2000) }));
  const reviewId = request.param("accessId");
  if (!parsed.ok) return show(request, { typed: form.typed, faults: parsed.faults, status: 422, reviewId });
  const reviewed = await request.inZone((work) => reviewEmergency(work, reviewId, parsed.value.note));
  if (reviewed.ok) return seeOther(path, success("Granskningen är sparad."));
  const { status, field, sentence } = personSentence(reviewed.refusal);
  if (field === null) return refusal(status, "Åtkomsten finns inte här", sentence);
  return show(request, { typed: form.typed, faults: new Map([[field, sentence]]), status, reviewId });
}

export const emergencyRoutes: readonly Route[] = [
  zoneRoute({ method: "get", path, allow: receiverDuties, handle: (request) => show(request) }),
  zoneRoute({ method: "post", path, allow: receiverDuties, handle: open }),
  zoneRoute({ method: "post", path: `${path}/:accessId/granska`, allow: leaderDuties, handle: review }),
];
