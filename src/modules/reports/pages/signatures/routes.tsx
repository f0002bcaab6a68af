import { withId } from "../../../../platform/http/answer-form.ts";
import type { ZoneRequest } from "../../../../platform/http/request.ts";
import type { PageResponse } from "../../../../platform/http/response.ts";
import { notFound, page, seeOther, success } from "../../../../platform/http/response.ts";
import type { Route } from "../../../../platform/http/route.ts";
import { zoneRoute } from "../../../../platform/http/route.ts";
import type { Faults, Typed } from "../../../../ui/index.ts";
import { readSeatsPage } from "../../actions/read-seats.ts";
import { adoptReport, keepSeats } from "../../actions/sign-report.ts";
import { readers, writers } from "../duties.ts";
import { refusalPage } from "../request-parts.ts";
import { adoptionForm, seatsForm } from "./form.ts";
import { SignaturesView } from "./view.tsx";

const path = "/dokument/:reportId/underskrifter";

type Again = { readonly part: "seats" | "adoption"; readonly typed: Typed; readonly faults: Faults };

async function show(request: ZoneRequest, id: string, again?: Again): Promise<PageResponse> {
  const found = await request.inZone((work) => readSeatsPage(work, id));
  if (found === null) return notFound();
  const view = <SignaturesView found={found} mayWrite={writers.includes(request.actor.duty)} again={again} />;
  return page("Antagande och underskrifter", view, { status: again === undefined ? 200 : 422 });
}

export const signatureRoutes: readonly Route[] = [
  zoneRoute({
    method: "get",
    path,
    allow: readers,
    handle: withId("reportId", (request, id) => show(request, id)),
  }),
  zoneRoute({
    method: "post",
    path,
    allow: writers,
    handle: withId("reportId", async (request, id) => {
      const form = await request.form();
      const parsed = form.parse(seatsForm(request.today));
      if (!parsed.ok) return show(request, id, { part: "seats", typed: form.typed, faults: parsed.faults });
      const { members } = (await request.inZone((work) => readSeatsPage(work, id))) ?? { members: [] };
      const known = new Set(members.map((member) => member.id));
      const seats = parsed.value.map((seat) =>
        known.has(seat.memberId ?? "") ? seat : { ...seat, memberId: null },
      );
      const outcome = await request.inZone((work) => keepSeats(work, id, seats));
      if (!outcome.ok) return refusalPage(outcome.refusal);
      return seeOther(`/dokument/${id}/underskrifter`, success("Underskrifterna är sparade."));
    }),
  }),
  zoneRoute({
    method: "post",
    path: "/dokument/:reportId/antagande",
    allow: writers,
    handle: withId("reportId", async (request, id) => {
      const form = await request.form();
      const parsed = form.parse(adoptionForm(request.today));
      if (!parsed.ok)
        return show(request, id, { part: "adoption", typed: form.typed, faults: parsed.faults });
      const outcome = await request.inZone((work) => adoptReport(work, id, parsed.value));
      if (!outcome.ok) return refusalPage(outcome.refusal);
      return seeOther(`/dokument/${id}/underskrifter`, success("Antagandet är sparat."));
    }),
  }),
];
