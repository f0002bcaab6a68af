import { dropDraft, readDraft } from "../../../../platform/drafts/index.ts";
import type { ZoneRequest } from "../../../../platform/http/request.ts";
import type { PageResponse } from "../../../../platform/http/response.ts";
import { page, refusal, seeOther, success } from "../../../../platform/http/response.ts";
import type { Route } from "../../../../platform/http/route.ts";
import { zoneRoute } from "../../../../platform/http/route.ts";
import type { Faults, Typed } from "../../../../ui/index.ts";
import { participationChoices } from "../../actions/participation/choices.ts";
import { exitParticipation } from "../../actions/participation/exit.ts";
import { readExitStart } from "../../actions/participation/read-exit.ts";
import { teamDuties } from "../participation-parts/team-duties.ts";
import { draftAddress, savedWhen } from "../referral-form/kept-draft.ts";
import { participationSentence } from "../sentences-participation.ts";
import { exitSchema, readOutcomes } from "./schema.ts";
import { ExitView } from "./view.tsx";

type Again = { readonly status: number; readonly typed: Typed; readonly faults: Faults };

/** One draft for each participation: what was typed about one person never comes up for another. */
function draftKey(request: ZoneRequest): string {
  return `participation-exit/${request.param("id")}`;
}

async function show(request: ZoneRequest, again?: Again): Promise<PageResponse> {
  const { keyring } = request.services;
  const { start, choices, draft } = await request.inZone(async (work) => ({
    start: await readExitStart(work, keyring, request.param("id")),
    choices: await participationChoices(work),
    draft: again === undefined ? await readDraft(work, keyring, draftKey(request)) : null,
  }));
  if (!start.ok) return refusal(404, "Deltagandet finns inte", participationSentence(start.refusal).sentence);
  const view = (
    <ExitView
      start={start.value}
      choices={choices}
      today={request.today}
      typed={again?.typed ?? draft?.fields}
      draft={{
        url: draftAddress(draftKey(request)),
        saved: draft === null ? undefined : savedWhen(draft, request.today),
      }}
      faults={again?.faults}
    />
  );
  return page("Avsluta deltagandet", view, { status: again?.status ?? 200 });
}

const postRoute = zoneRoute({
  method: "post",
  path: "/deltagare/:id/avsluta",
  allow: teamDuties,
  handle: async (request) => {
    const form = await request.form();
    const parsed = form.parse(exitSchema(request.today));
    if (!parsed.ok) return show(request, { status: 422, typed: form.typed, faults: parsed.faults });
    const id = request.param("id");
    const outcome = await request.inZone(async (work) => {
      const start = await readExitStart(work, request.services.keyring, id);
      if (!start.ok) return start;
      const outcomes = readOutcomes(form.value, start.value.plan);
      const done = await exitParticipation(work, id, { ...parsed.value, outcomes });
      if (done.ok) await dropDraft(work, draftKey(request));
      return done;
    });
    if (outcome.ok)
      return seeOther(
        `/deltagare/${id}`,
        success(
          "Deltagandet är avslutat. Om det ska följas upp kommer uppföljningen i arbetslistan när det är dags.",
        ),
      );
    const said = participationSentence(outcome.refusal);
    return show(request, {
      status: said.status,
      typed: form.typed,
      faults: new Map([[said.field ?? "exitedOn", said.sentence]]),
    });
  },
});

export const exitRoutes: readonly Route[] = [
  zoneRoute({
    method: "get",
    path: "/deltagare/:id/avsluta",
    allow: teamDuties,
    handle: (request) => show(request),
  }),
  postRoute,
];
