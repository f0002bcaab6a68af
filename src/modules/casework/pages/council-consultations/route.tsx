import type { ZoneRequest } from "../../../../platform/http/request.ts";
import type { PageResponse } from "../../../../platform/http/response.ts";
import { page, seeOther, success } from "../../../../platform/http/response.ts";
import type { Route } from "../../../../platform/http/route.ts";
import { zoneRoute } from "../../../../platform/http/route.ts";
import type { Faults, Typed } from "../../../../ui/index.ts";
import { Layout } from "../../../../ui/index.ts";
import { registerConsultation } from "../../actions/council/keep-consultations.ts";
import { readConsultationPage } from "../../actions/council/read-consultations.ts";
import { councilLeaders, councilReaders } from "../council-duties.ts";
import { faultsFrom, wholePage } from "../council-words/answers.ts";
import { consultationSchema, personalNumberIn } from "./schema.ts";
import { ConsultationsView } from "./view.tsx";

type Shown = { readonly typed?: Typed; readonly faults?: Faults; readonly status?: number };

/** A year from 1990 to 2099 in the address; anything else means this year. */
function chosenYear(request: ZoneRequest): number | null {
  const written = request.query.get("ar") ?? "";
  return /^(199\d|20\d\d)$/.test(written) ? Number(written) : null;
}

async function show(request: ZoneRequest, { typed, faults, status }: Shown = {}): Promise<PageResponse> {
  const found = await request.inZone((work) => readConsultationPage(work, chosenYear(request)));
  return page(
    "Konsultationer",
    <Layout back={{ href: "/rad", label: "Rådet" }} hasFaults={(faults?.size ?? 0) > 0}>
      <ConsultationsView
        page={found}
        leads={request.actor.duty === "councilCoordinator"}
        typed={typed}
        faults={faults}
      />
    </Layout>,
    { status: status ?? 200 },
  );
}

async function register(request: ZoneRequest): Promise<PageResponse> {
  const form = await request.form();
  const person = personalNumberIn(form);
  if (person !== null) return show(request, { ...person, status: 422 });
  const parsed = form.parse(consultationSchema(request.today));
  if (!parsed.ok) return show(request, { typed: form.typed, faults: parsed.faults, status: 422 });
  const registered = await request.inZone((work) =>
    registerConsultation(work, parsed.value.id, parsed.value),
  );
  if (registered.ok)
    return seeOther(
      `/rad/konsultationer?ar=${(parsed.value.heldOn ?? "").slice(0, 4)}`,
      success("Konsultationen är registrerad och räknas i statistiken."),
    );
  const typed =
    registered.refusal.code === "idTaken"
      ? new Map([...form.typed].filter(([name]) => name !== "id"))
      : form.typed;
  return (
    wholePage(registered.refusal) ?? show(request, { typed, ...faultsFrom(registered.refusal, "heldOn") })
  );
}

export const consultationRoutes: readonly Route[] = [
  zoneRoute({
    method: "get",
    path: "/rad/konsultationer",
    allow: councilReaders,
    handle: (request) => show(request),
  }),
  zoneRoute({ method: "post", path: "/rad/konsultationer", allow: councilLeaders, handle: register }),
];
