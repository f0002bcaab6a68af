import type { Child } from "hono/jsx";
import type { Temporal } from "temporal-polyfill";
import type { z } from "zod";
import type { Keyring } from "../../../../platform/crypto/index.ts";
import type { Work } from "../../../../platform/db/work.ts";
import { dropDraft, readDraft } from "../../../../platform/drafts/index.ts";
import type { ZoneRequest } from "../../../../platform/http/request.ts";
import type { PageResponse } from "../../../../platform/http/response.ts";
import { notFound, page, refusal, seeOther, success } from "../../../../platform/http/response.ts";
import type { Route } from "../../../../platform/http/route.ts";
import { zoneRoute } from "../../../../platform/http/route.ts";
import { newId } from "../../../../platform/values/id.ts";
import type { Outcome } from "../../../../platform/values/outcome.ts";
import type { Faults, Typed } from "../../../../ui/index.ts";
import {
  ButtonLink,
  ButtonRow,
  Form,
  Hidden,
  Layout,
  Lead,
  PageHeading,
  SubmitButton,
} from "../../../../ui/index.ts";
import type { ParticipationChoices } from "../../actions/participation/choices.ts";
import { participationChoices } from "../../actions/participation/choices.ts";
import { readParticipationHead } from "../../actions/participation/read-head.ts";
import type { Participation } from "../../model/participation/participation.ts";
import type { Person } from "../../model/person/person.ts";
import { draftAddress, savedWhen } from "../referral-form/kept-draft.ts";
import type { ParticipationRefusal } from "../sentences-participation.ts";
import { participationSentence } from "../sentences-participation.ts";
import { nameOnPage } from "./name-on-page.ts";
import { teamDuties } from "./team-duties.ts";

/** What the fields of a small form are made from. `item` is what the form changes, or null where it adds. */
export interface SmallFormContext<T> {
  readonly participation: Participation;
  readonly person: Person | null;
  readonly choices: ParticipationChoices;
  readonly today: Temporal.PlainDate;
  readonly item: T;
}

interface SmallForm<S extends z.ZodType, T> {
  /** Under the participation, e.g. `/deltagare/:id/anteckningar/ny`. */
  readonly path: string;
  readonly title: string;
  readonly lead?: string;
  readonly button: string;
  /** What is said when it is done. */
  readonly done: string;
  /** Id of the section on the participation's page that one comes back to. */
  readonly anchor: string;
  /** Where a refusal without a field of its own is shown. */
  readonly mainField: string;
  /** Long texts are kept while they are written, under this word and the participation. */
  readonly draft?: string;
  readonly schema: (today: Temporal.PlainDate) => S;
  /** Reads what the form changes; null where there is none such. */
  readonly load: (
    work: Work,
    participation: Participation,
    param: (name: string) => string,
  ) => Promise<T | null>;
  readonly fields: (context: SmallFormContext<T>) => Child;
  readonly act: (
    work: Work,
    participation: Participation,
    value: z.output<S>,
    item: T,
    keyring: Keyring,
  ) => Promise<Outcome<unknown, ParticipationRefusal>>;
}

function draftKey<S extends z.ZodType, T>(spec: SmallForm<S, T>, request: ZoneRequest): string {
  return `participation-${spec.draft ?? "form"}/${request.param("id")}`;
}

type Again = { readonly status: number; readonly typed: Typed; readonly faults: Faults };

/** One thing added to or changed on a participation: a page with a form, and what the form does. */
export function smallForm<S extends z.ZodType, T>(spec: SmallForm<S, T>): readonly Route[] {
  const show = (request: ZoneRequest, again?: Again) => showForm(spec, request, again);
  return [
    zoneRoute({ method: "get", path: spec.path, allow: teamDuties, handle: (request) => show(request) }),
    zoneRoute({
      method: "post",
      path: spec.path,
      allow: teamDuties,
      handle: async (request) => {
        const form = await request.form();
        const parsed = form.parse(spec.schema(request.today));
        if (!parsed.ok) return show(request, { status: 422, typed: form.typed, faults: parsed.faults });
        const outcome = await request.inZone(async (work) => {
          const seen = await seenBy(spec, work, request);
          const done =
            seen === null
              ? null
              : await spec.act(work, seen.participation, parsed.value, seen.item, request.services.keyring);
          if (done?.ok === true) await dropDraft(work, draftKey(spec, request));
          return done;
        });
        if (outcome === null) return notFound();
        if (outcome.ok)
          return seeOther(`/deltagare/${request.param("id")}#${spec.anchor}`, success(spec.done));
        const said = participationSentence(outcome.refusal);
        return show(request, {
          status: said.status,
          typed: form.typed,
          faults: new Map([[said.field ?? spec.mainField, said.sentence]]),
        });
      },
    }),
  ];
}

async function seenBy<S extends z.ZodType, T>(spec: SmallForm<S, T>, work: Work, request: ZoneRequest) {
  const head = await readParticipationHead(work, request.services.keyring, request.param("id"));
  if (!head.ok) return null;
  const item = await spec.load(work, head.value.participation, (name) => request.param(name));
  return item === null ? null : { ...head.value, item };
}

async function showForm<S extends z.ZodType, T>(
  spec: SmallForm<S, T>,
  request: ZoneRequest,
  again: Again | undefined,
): Promise<PageResponse> {
  const seen = await request.inZone(async (work) => {
    const found = await seenBy(spec, work, request);
    const draft =
      spec.draft === undefined
        ? null
        : await readDraft(work, request.services.keyring, draftKey(spec, request));
    return found === null ? null : { ...found, draft, choices: await participationChoices(work) };
  });
  if (seen === null)
    return refusal(404, "Sidan finns inte", "Deltagandet finns inte, eller hör till en annan insats än din.");
  const typed = again?.typed ?? seen.draft?.fields;
  const id = typed?.get("id")?.[0] ?? newId(request.now.epochMilliseconds);
  const home = `/deltagare/${seen.participation.id}`;
  const view = (
    <Layout back={{ href: home, label: nameOnPage(seen.person) }} hasFaults={again !== undefined}>
      <PageHeading kicker={nameOnPage(seen.person)}>{spec.title}</PageHeading>
      {spec.lead === undefined ? null : <Lead>{spec.lead}</Lead>}
      <Form
        action={request.url.pathname}
        typed={typed}
        faults={again?.faults}
        draftUrl={spec.draft === undefined ? undefined : draftAddress(draftKey(spec, request))}
        draftSaved={seen.draft === null ? undefined : savedWhen(seen.draft, request.today)}
      >
        <Hidden name="id" value={id} />
        {spec.fields({ ...seen, today: request.today })}
        <ButtonRow>
          <SubmitButton>{spec.button}</SubmitButton>
          <ButtonLink kind="secondary" href={`${home}#${spec.anchor}`}>
            Avbryt
          </ButtonLink>
        </ButtonRow>
      </Form>
    </Layout>
  );
  return page(spec.title, view, { status: again?.status ?? 200 });
}
