import { dropDraft, readDraft as readKept } from "../../../../platform/drafts/index.ts";
import type { ZoneRequest } from "../../../../platform/http/request.ts";
import type { PageResponse } from "../../../../platform/http/response.ts";
import { page, seeOther, success } from "../../../../platform/http/response.ts";
import type { Route } from "../../../../platform/http/route.ts";
import { zoneRoute } from "../../../../platform/http/route.ts";
import { isId, newId } from "../../../../platform/values/id.ts";
import type { Faults, Typed } from "../../../../ui/index.ts";
import { Layout, Lead, PageHeading } from "../../../../ui/index.ts";
import { noteTriedNumber } from "../../actions/person/note-tried-number.ts";
import { createReferral } from "../../actions/referral/create-referral.ts";
import { readReferralChoices } from "../../actions/referral/read-choices.ts";
import { senderDuties } from "../referral-duties.ts";
import { referralSentence } from "../sentences-referral.ts";
import { showEdit } from "./edit-route.tsx";
import { ReferralForm } from "./form.tsx";
import { draftAddress, savedWhen } from "./kept-draft.ts";
import { referralSchema } from "./schema.ts";

const path = "/remisser/ny";

const draftKey = "remiss:ny";

type Shown = {
  readonly typed?: Typed;
  readonly faults?: Faults;
  readonly status?: number;
  readonly referralId?: string;
};

async function show(request: ZoneRequest, shown: Shown = {}): Promise<PageResponse> {
  const { keyring } = request.services;
  const [choices, kept] = await request.inZone(
    async (work) => [await readReferralChoices(work), await readKept(work, keyring, draftKey)] as const,
  );
  const typed = shown.typed ?? kept?.fields;
  const protectedIdentity =
    request.query.get("skyddad") === "ja" || typed?.get("protectedIdentity")?.[0] === "ja";
  const official = request.actor.duty === "referringOfficial";
  return page(
    official ? "Ny remiss" : "Ny egen anmälan",
    <Layout back={{ href: "/remisser", label: "Mina remisser" }} hasFaults={(shown.faults?.size ?? 0) > 0}>
      <PageHeading>{official ? "Ny remiss" : "Ny egen anmälan"}</PageHeading>
      <Lead>
        {official
          ? "Du kan spara ett utkast när du vet vem det gäller och vart remissen ska gå. Inget lämnar dig förrän du har granskat och skickat."
          : "Du skriver ned personens egen anmälan. Inget skickas förrän du har granskat den tillsammans med personen."}
      </Lead>
      <ReferralForm
        action={path}
        referralId={shown.referralId ?? keptId(typed) ?? newId(request.now.epochMilliseconds)}
        version={1}
        choices={choices}
        protectedIdentity={protectedIdentity}
        protectedHref={`${path}?skyddad=ja`}
        typed={typed}
        faults={shown.faults}
        draftUrl={draftAddress(draftKey)}
        draftSaved={kept === null ? undefined : savedWhen(kept, request.today)}
      />
    </Layout>,
    { status: shown.status ?? 200 },
  );
}

async function save(request: ZoneRequest): Promise<PageResponse> {
  const form = await request.form();
  if (form.value("intent") === "clear") return clear(request);
  const parsed = form.parse(referralSchema(request.today));
  if (!parsed.ok)
    return show(request, {
      typed: form.typed,
      faults: parsed.faults,
      status: 422,
      ...sentId(form.value("referralId")),
    });
  const { draft, intent, referralId } = parsed.value;
  const id = referralId ?? newId(request.now.epochMilliseconds);
  const attempt = () =>
    request.inZone(async (work) => {
      const created = await createReferral(work, request.services.keyring, id, draft);
      if (created.ok) await dropDraft(work, draftKey);
      return created;
    });
  const first = await attempt();
  // The same form posted at the same moment took the id; now that it is saved, this one saves onto it.
  const saved = !first.ok && first.refusal.code === "referralNotFound" ? await attempt() : first;
  if (saved.ok) {
    const flash = success("Utkastet är sparat. Du hittar det under Mina remisser.");
    return intent === "draft"
      ? seeOther(`/remisser/${id}/andra`, flash)
      : seeOther(`/remisser/${id}/granska`);
  }
  const { code } = saved.refusal;
  if (code === "nameDisagrees")
    await request.inZone((work) =>
      noteTriedNumber(work, request.services.keyring, draft.person.personalNumber),
    );
  // The same form was posted before and what it made has moved on: in another tab, or by a press on Back.
  if (code === "changedMeanwhile" || code === "alreadySent")
    return showEdit(request, id, { typed: form.typed, status: 409, conflict: true });
  const { status, field, sentence } = referralSentence(saved.refusal);
  return show(request, {
    typed: form.typed,
    faults: new Map([[field ?? "receiver", sentence]]),
    status,
    referralId: id,
  });
}

/** Throws away what was typed but never saved as a referral. */
async function clear(request: ZoneRequest): Promise<PageResponse> {
  await request.inZone((work) => dropDraft(work, draftKey));
  return seeOther(path, success("Formuläret är tomt igen."));
}

function keptId(typed: Typed | undefined): string | undefined {
  const id = typed?.get("referralId")?.[0];
  return id !== undefined && isId(id) ? id : undefined;
}

function sentId(value: string): { referralId?: string } {
  return isId(value) ? { referralId: value } : {};
}

export const newReferralRoutes: readonly Route[] = [
  zoneRoute({ method: "get", path, allow: senderDuties, handle: (request) => show(request) }),
  zoneRoute({ method: "post", path, allow: senderDuties, handle: save }),
];
