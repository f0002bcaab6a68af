import { dropDraft, readDraft } from "../../../../platform/drafts/index.ts";
import type { ZoneRequest } from "../../../../platform/http/request.ts";
import type { PageResponse } from "../../../../platform/http/response.ts";
import { page, refusal, seeOther, success } from "../../../../platform/http/response.ts";
import type { Route } from "../../../../platform/http/route.ts";
import { zoneRoute } from "../../../../platform/http/route.ts";
import { newId } from "../../../../platform/values/id.ts";
import type { Faults, Typed } from "../../../../ui/index.ts";
import { participationChoices } from "../../actions/participation/choices.ts";
import { enrol } from "../../actions/participation/enrol.ts";
import { startEnrolment } from "../../actions/participation/enrolment-start.ts";
import { noteTriedNumber } from "../../actions/person/note-tried-number.ts";
import { teamDuties } from "../participation-parts/team-duties.ts";
import { draftAddress, savedWhen } from "../referral-form/kept-draft.ts";
import { participationSentence } from "../sentences-participation.ts";
import { enrolSchema } from "./schema.ts";
import { EnrolView } from "./view.tsx";

type Asked = { readonly referralId: string | null; readonly personId: string | null };
type Again = { readonly status: number; readonly typed: Typed; readonly faults: Faults };

async function show(request: ZoneRequest, asked: Asked, again?: Again): Promise<PageResponse> {
  const { keyring } = request.services;
  const seen = await request.inZone(async (work) => ({
    start: await startEnrolment(work, keyring, asked),
    choices: await participationChoices(work),
    draft: again === undefined ? await readDraft(work, keyring, draftKey(asked)) : null,
  }));
  if (!seen.start.ok) {
    const said = participationSentence(seen.start.refusal);
    return refusal(said.status, "Det går inte att skriva in", said.sentence);
  }
  const view = (
    <EnrolView
      start={seen.start.value}
      choices={seen.choices}
      id={newId(request.now.epochMilliseconds)}
      today={request.today}
      typed={again?.typed ?? seen.draft?.fields}
      faults={again?.faults}
      draft={{
        url: draftAddress(draftKey(asked)),
        saved: seen.draft === null ? undefined : savedWhen(seen.draft, request.today),
      }}
    />
  );
  return page("Skriv in en person", view, { status: again?.status ?? 200 });
}

function draftKey({ referralId, personId }: Asked): string {
  return `participation-enrol/${/^[\w-]{1,50}$/.exec(referralId ?? personId ?? "new")?.[0] ?? "new"}`;
}

const getRoute = zoneRoute({
  method: "get",
  path: "/deltagare/ny",
  allow: teamDuties,
  handle: (request) =>
    show(request, { referralId: request.query.get("remiss"), personId: request.query.get("person") }),
});

const postRoute = zoneRoute({
  method: "post",
  path: "/deltagare/ny",
  allow: teamDuties,
  handle: async (request) => {
    const form = await request.form();
    const asked = { referralId: form.value("referralId") || null, personId: form.value("personId") || null };
    const parsed = form.parse(enrolSchema(request.today));
    if (!parsed.ok) return show(request, asked, { status: 422, typed: form.typed, faults: parsed.faults });
    const outcome = await request.inZone(async (work) => {
      const done = await enrol(work, request.services.keyring, parsed.value);
      if (done.ok) await dropDraft(work, draftKey(asked));
      return done;
    });
    if (outcome.ok)
      return seeOther(
        `/deltagare/${outcome.value}`,
        success("Personen är inskriven. Lägg till kontaktperson och planera vidare tillsammans här."),
      );
    if (outcome.refusal.code === "nameDisagrees") {
      const { personalNumber } = parsed.value.person;
      await request.inZone((work) => noteTriedNumber(work, request.services.keyring, personalNumber));
    }
    const said = participationSentence(outcome.refusal);
    return show(request, asked, {
      status: said.status,
      typed: form.typed,
      faults: new Map([[said.field ?? "enrolledOn", said.sentence]]),
    });
  },
});

export const enrolRoutes: readonly Route[] = [getRoute, postRoute];
