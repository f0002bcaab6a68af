import type { ZoneRequest } from "../../../../platform/http/request.ts";
import type { PageResponse } from "../../../../platform/http/response.ts";
import { page, refusal, seeOther, success } from "../../../../platform/http/response.ts";
import type { Route } from "../../../../platform/http/route.ts";
import { zoneRoute } from "../../../../platform/http/route.ts";
import type { Faults, Typed } from "../../../../ui/index.ts";
import { Expander, Form, Hidden, Layout, PageHeading, SubmitButton } from "../../../../ui/index.ts";
import {
  askingAgencies,
  correctConsultation,
  openConsultation,
  removeConsultation,
} from "../../actions/council/keep-consultations.ts";
import { councilLeaders } from "../council-duties.ts";
import { faultsFrom, wholePage } from "../council-words/answers.ts";
import { version } from "../referral-form/form-values.ts";
import { councilSentence } from "../sentences-council.ts";
import { ConsultationForm } from "./form.tsx";
import { consultationSchema, personalNumberIn } from "./schema.ts";

type Shown = { readonly typed?: Typed; readonly faults?: Faults; readonly status?: number };

async function show(request: ZoneRequest, { typed, faults, status }: Shown = {}): Promise<PageResponse> {
  const [found, agencies] = await request.inZone(
    async (work) =>
      [await openConsultation(work, request.param("consultationId")), await askingAgencies(work)] as const,
  );
  if (!found.ok) return refusal(404, "Sidan finns inte", councilSentence(found.refusal).sentence);
  const { id, version: seen, askedBy, heldOn } = found.value;
  const kept = askedBy === null || agencies.includes(askedBy) ? agencies : [...agencies, askedBy];
  const hidden = { name: "version" as const, value: String(seen) };
  return page(
    "Rätta konsultationen",
    <Layout
      back={{ href: `/rad/konsultationer?ar=${heldOn.slice(0, 4)}`, label: "Konsultationer" }}
      hasFaults={(faults?.size ?? 0) > 0}
    >
      <PageHeading kicker="Konsultation">Rätta eller ta bort</PageHeading>
      <ConsultationForm
        action={`/rad/konsultationer/${id}`}
        hidden={hidden}
        agencies={kept}
        stored={found.value}
        button="Spara rättelsen"
        typed={typed}
        faults={faults}
      />
      <Expander summary="Ta bort konsultationen">
        <Form action={`/rad/konsultationer/${id}/ta-bort`}>
          <Hidden {...hidden} />
          <p>Den räknas då inte längre. Att den har tagits bort sparas i loggen.</p>
          <SubmitButton kind="danger">Ta bort konsultationen</SubmitButton>
        </Form>
      </Expander>
    </Layout>,
    { status: status ?? 200 },
  );
}

async function correct(request: ZoneRequest): Promise<PageResponse> {
  const id = request.param("consultationId");
  const form = await request.form();
  const person = personalNumberIn(form);
  if (person !== null) return show(request, { ...person, status: 422 });
  const parsed = form.parse(consultationSchema(request.today));
  if (!parsed.ok) return show(request, { typed: form.typed, faults: parsed.faults, status: 422 });
  const corrected = await request.inZone((work) =>
    correctConsultation(work, { id, version: parsed.value.version }, parsed.value),
  );
  if (corrected.ok)
    return seeOther(
      `/rad/konsultationer?ar=${(parsed.value.heldOn ?? "").slice(0, 4)}`,
      success("Konsultationen är rättad."),
    );
  return (
    wholePage(corrected.refusal) ??
    show(request, { typed: form.typed, ...faultsFrom(corrected.refusal, "heldOn") })
  );
}

async function remove(request: ZoneRequest): Promise<PageResponse> {
  const form = await request.form();
  const seen = { id: request.param("consultationId"), version: version().parse(form.value("version")) };
  const removed = await request.inZone((work) => removeConsultation(work, seen));
  if (removed.ok) return seeOther("/rad/konsultationer", success("Konsultationen är borttagen."));
  return wholePage(removed.refusal) ?? show(request, faultsFrom(removed.refusal, "heldOn"));
}

export const oneConsultationRoutes: readonly Route[] = [
  zoneRoute({
    method: "get",
    path: "/rad/konsultationer/:consultationId",
    allow: councilLeaders,
    handle: (request) => show(request),
  }),
  zoneRoute({
    method: "post",
    path: "/rad/konsultationer/:consultationId",
    allow: councilLeaders,
    handle: correct,
  }),
  zoneRoute({
    method: "post",
    path: "/rad/konsultationer/:consultationId/ta-bort",
    allow: councilLeaders,
    handle: remove,
  }),
];
