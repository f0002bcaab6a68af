import type { z } from "zod";
import type { Work } from "../../../../platform/db/work.ts";
import { dropDraft, readDraft } from "../../../../platform/drafts/index.ts";
import type { ZoneRequest } from "../../../../platform/http/request.ts";
import type { PageResponse } from "../../../../platform/http/response.ts";
import { page, refusal, seeOther, success } from "../../../../platform/http/response.ts";
import type { Route } from "../../../../platform/http/route.ts";
import { zoneRoute } from "../../../../platform/http/route.ts";
import { newId } from "../../../../platform/values/id.ts";
import type { Outcome } from "../../../../platform/values/outcome.ts";
import type { Faults, Typed } from "../../../../ui/index.ts";
import type { FollowUpRefusal, FollowUpStart } from "../../actions/follow-up/register-follow-up.ts";
import {
  readFollowUpStart,
  recordAttempt,
  registerFollowUp,
} from "../../actions/follow-up/register-follow-up.ts";
import { participationChoices } from "../../actions/participation/choices.ts";
import { teamDuties } from "../participation-parts/team-duties.ts";
import { draftAddress, savedWhen } from "../referral-form/kept-draft.ts";
import { participationSentence } from "../sentences-participation.ts";
import { answerSchema, attemptSchema } from "./schema.ts";
import { FollowUpView } from "./view.tsx";

/** `form` tells which of the page's two forms has the faults. */
type Again = {
  readonly form: "answer" | "attempt";
  readonly status: number;
  readonly typed: Typed;
  readonly faults: Faults;
};

/** The answer is kept while it is written: the call may be broken off. */
function draftKey(request: ZoneRequest): string {
  return `follow-up/${request.param("id")}`;
}

async function show(request: ZoneRequest, again?: Again): Promise<PageResponse> {
  const { keyring } = request.services;
  const { start, choices, draft } = await request.inZone(async (work) => ({
    start: await readFollowUpStart(work, keyring, request.param("id")),
    choices: await participationChoices(work),
    draft: await readDraft(work, keyring, draftKey(request)),
  }));
  if (!start.ok) {
    const said = participationSentence(start.refusal);
    return refusal(said.status, "Uppföljningen finns inte", said.sentence);
  }
  const attemptId = newId(request.now.epochMilliseconds);
  return page(
    "Ettårsuppföljning",
    <FollowUpView
      start={start.value}
      choices={choices}
      today={request.today}
      attemptId={attemptId}
      again={again}
      draft={{
        url: draftAddress(draftKey(request)),
        saved: draft === null ? undefined : savedWhen(draft, request.today),
        typed: draft?.fields,
      }}
    />,
    { status: again?.status ?? 200 },
  );
}

/** One of the page's two forms: what it sends, what it does and what is said afterwards. */
function formRoute<S extends z.ZodType>(spec: {
  readonly form: Again["form"];
  readonly path: string;
  readonly schema: (request: ZoneRequest) => S;
  readonly act: (
    work: Work,
    start: FollowUpStart,
    value: z.output<S>,
  ) => Promise<Outcome<void, FollowUpRefusal>>;
  readonly to: (id: string) => string;
  readonly done: string;
}): Route {
  return zoneRoute({
    method: "post",
    path: spec.path,
    allow: teamDuties,
    handle: async (request) => {
      const form = await request.form();
      const parsed = form.parse(spec.schema(request));
      if (!parsed.ok)
        return show(request, { form: spec.form, status: 422, typed: form.typed, faults: parsed.faults });
      const outcome = await request.inZone(async (work) => {
        const start = await readFollowUpStart(work, request.services.keyring, request.param("id"));
        if (!start.ok) return start;
        const done = await spec.act(work, start.value, parsed.value);
        if (done.ok && spec.form === "answer") await dropDraft(work, draftKey(request));
        return done;
      });
      if (outcome.ok) return seeOther(spec.to(request.param("id")), success(spec.done));
      const said = participationSentence(outcome.refusal);
      return show(request, {
        form: spec.form,
        status: said.status,
        typed: form.typed,
        faults: new Map([[said.field ?? "doneOn", said.sentence]]),
      });
    },
  });
}

export const followUpRegisterRoutes: readonly Route[] = [
  zoneRoute({
    method: "get",
    path: "/uppfoljning/:id",
    allow: teamDuties,
    handle: (request) => show(request),
  }),
  formRoute({
    form: "answer",
    path: "/uppfoljning/:id",
    schema: (request: ZoneRequest) => answerSchema(request.today),
    act: registerFollowUp,
    to: () => "/uppfoljning",
    done: "Uppföljningen är registrerad.",
  }),
  formRoute({
    form: "attempt",
    path: "/uppfoljning/:id/forsok",
    schema: attemptSchema,
    act: recordAttempt,
    to: (id) => `/uppfoljning/${id}`,
    done: "Försöket är noterat.",
  }),
];
