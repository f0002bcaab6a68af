import { dropDraft, readDraft as readKept } from "../../../../platform/drafts/index.ts";
import type { ZoneRequest } from "../../../../platform/http/request.ts";
import type { PageResponse } from "../../../../platform/http/response.ts";
import { page, refusal, seeOther, success } from "../../../../platform/http/response.ts";
import type { Route } from "../../../../platform/http/route.ts";
import { zoneRoute } from "../../../../platform/http/route.ts";
import { isId } from "../../../../platform/values/id.ts";
import type { Faults, Typed } from "../../../../ui/index.ts";
import { InfoBox, Layout, PageHeading } from "../../../../ui/index.ts";
import { noteTriedNumber } from "../../actions/person/note-tried-number.ts";
import { readReferralChoices } from "../../actions/referral/read-choices.ts";
import type { StoredDraft } from "../../actions/referral/read-draft.ts";
import { readDraft } from "../../actions/referral/read-draft.ts";
import { saveDraft } from "../../actions/referral/save-draft.ts";
import { senderDuties } from "../referral-duties.ts";
import { referralSentence } from "../sentences-referral.ts";
import { ConflictBox } from "./conflict-box.tsx";
import { ReferralForm } from "./form.tsx";
import { draftAddress, savedWhen } from "./kept-draft.ts";
import { referralSchema } from "./schema.ts";
import { typedFromDraft } from "./typed-draft.ts";

const path = "/remisser/:referralId/andra";

/** Only ids that are ids reach a key; any other is not found before it is used. */
function draftKey(id: string): string {
  return `remiss:${id}`;
}

type Shown = {
  readonly typed?: Typed;
  readonly faults?: Faults;
  readonly status?: number;
  readonly conflict?: boolean;
  readonly version?: number;
};

/** The form over what is stored; after a conflict over what was typed, with the stored text beside it. */
export async function showEdit(request: ZoneRequest, id: string, shown: Shown = {}): Promise<PageResponse> {
  const { keyring } = request.services;
  const [draft, choices, kept] = await request.inZone(
    async (work) =>
      [
        await readDraft(work, keyring, id),
        await readReferralChoices(work),
        isId(id) ? await readKept(work, keyring, draftKey(id)) : null,
      ] as const,
  );
  if (!draft.ok) return notADraft(draft.refusal, id);
  const { referral, person, content } = draft.value;
  const stored = typedFromDraft(person, referral.receiver, content);
  const typed = shown.typed ?? kept?.fields;
  const behind =
    shown.typed === undefined &&
    kept !== null &&
    kept.fields.get("version")?.[0] !== String(referral.version);
  const conflict = shown.conflict === true || behind;
  const version = conflict ? referral.version : (shown.version ?? referral.version);
  return page(
    "Ändra utkastet",
    <Layout
      back={{ href: `/remisser/${id}/granska`, label: "Granska remissen" }}
      hasFaults={(shown.faults?.size ?? 0) > 0}
    >
      <PageHeading>Ändra utkastet</PageHeading>
      {conflict && typed !== undefined ? <ConflictBox stored={stored} typed={typed} /> : null}
      {hasFlaw(draft.value) ? <InfoBox>Du kan spara nu och fortsätta senare.</InfoBox> : null}
      <ReferralForm
        action={`/remisser/${id}/andra`}
        referralId={id}
        version={version}
        choices={choices}
        protectedIdentity={person.protectedIdentity}
        typed={typed ?? stored}
        faults={shown.faults}
        draftUrl={draftAddress(draftKey(id))}
        draftSaved={kept === null ? undefined : savedWhen(kept, request.today)}
      />
    </Layout>,
    { status: shown.status ?? 200 },
  );
}

function hasFlaw({ remaining }: StoredDraft): boolean {
  return remaining.length > 0;
}

function notADraft(
  reason: Extract<Awaited<ReturnType<typeof readDraft>>, { ok: false }>["refusal"],
  id: string,
): PageResponse {
  if (reason.code === "alreadySent")
    return seeOther(`/remisser/${id}`, {
      kind: "info",
      text: "Remissen är redan skickad. Du kan komplettera den här.",
    });
  const { status, sentence } = referralSentence(reason);
  return refusal(status, "Remissen finns inte", sentence);
}

async function save(request: ZoneRequest): Promise<PageResponse> {
  const id = request.param("referralId");
  const form = await request.form();
  if (form.value("intent") === "clear") {
    if (isId(id)) await request.inZone((work) => dropDraft(work, draftKey(id)));
    return seeOther(`/remisser/${id}/andra`, success("Formuläret visar det som senast sparades i utkastet."));
  }
  const parsed = form.parse(referralSchema(request.today));
  if (!parsed.ok)
    return showEdit(request, id, {
      typed: form.typed,
      faults: parsed.faults,
      status: 422,
      version: Number(form.value("version")) || 0,
    });
  const { draft, intent, version } = parsed.value;
  const saved = await request.inZone(async (work) => {
    const outcome = await saveDraft(work, request.services.keyring, { id, version }, draft);
    if (outcome.ok) await dropDraft(work, draftKey(id));
    return outcome;
  });
  if (saved.ok)
    return intent === "draft"
      ? seeOther(`/remisser/${id}/andra`, success("Utkastet är sparat."))
      : seeOther(`/remisser/${id}/granska`);
  const { code } = saved.refusal;
  if (code === "nameDisagrees")
    await request.inZone((work) =>
      noteTriedNumber(work, request.services.keyring, draft.person.personalNumber),
    );
  if (code === "referralNotFound" || code === "alreadySent") return notADraft({ code }, id);
  const { status, field, sentence } = referralSentence(saved.refusal);
  if (code === "changedMeanwhile")
    return showEdit(request, id, { typed: form.typed, status, conflict: true });
  return showEdit(request, id, {
    typed: form.typed,
    faults: new Map([[field ?? "question", sentence]]),
    status,
    version,
  });
}

export const editReferralRoutes: readonly Route[] = [
  zoneRoute({
    method: "get",
    path,
    allow: senderDuties,
    handle: (request) => showEdit(request, request.param("referralId")),
  }),
  zoneRoute({ method: "post", path, allow: senderDuties, handle: save }),
];
