import type { ZoneRequest } from "../../../../platform/http/request.ts";
import type { PageResponse } from "../../../../platform/http/response.ts";
import { page, seeOther, success } from "../../../../platform/http/response.ts";
import type { Route } from "../../../../platform/http/route.ts";
import { zoneRoute } from "../../../../platform/http/route.ts";
import { newId } from "../../../../platform/values/id.ts";
import type { Faults, Typed } from "../../../../ui/index.ts";
import { readAnonymousPage, registerAnonymous } from "../../actions/participation/anonymous.ts";
import { teamDuties } from "../participation-parts/team-duties.ts";
import { participationSentence } from "../sentences-participation.ts";
import { anonymousSchema } from "./schema.ts";
import { AnonymousView } from "./view.tsx";

type Again = { readonly status: number; readonly typed: Typed; readonly faults: Faults };

async function show(request: ZoneRequest, again?: Again): Promise<PageResponse> {
  const seen = await request.inZone(readAnonymousPage);
  const ids = new Map(seen.sexes.map(({ value }) => [value, newId(request.now.epochMilliseconds)]));
  const view = (
    <AnonymousView
      seen={seen}
      ids={ids}
      year={request.today.year}
      typed={again?.typed}
      faults={again?.faults}
    />
  );
  return page("Anonyma deltagare och antal", view, { status: again?.status ?? 200 });
}

const postRoute = zoneRoute({
  method: "post",
  path: "/deltagare/anonyma",
  allow: teamDuties,
  handle: async (request) => {
    const form = await request.form();
    const { sexes } = await request.inZone(readAnonymousPage);
    const parsed = form.parse(anonymousSchema(sexes.map(({ value }) => value)));
    if (!parsed.ok) return show(request, { status: 422, typed: form.typed, faults: parsed.faults });
    const outcome = await request.inZone((work) => registerAnonymous(work, parsed.value));
    if (outcome.ok) return seeOther("/deltagare/anonyma", success("Antalet är registrerat."));
    const said = participationSentence(outcome.refusal);
    return show(request, {
      status: said.status,
      typed: form.typed,
      faults: new Map([[said.field ?? "year", said.sentence]]),
    });
  },
});

export const anonymousRoutes: readonly Route[] = [
  zoneRoute({
    method: "get",
    path: "/deltagare/anonyma",
    allow: teamDuties,
    handle: (request) => show(request),
  }),
  postRoute,
];
