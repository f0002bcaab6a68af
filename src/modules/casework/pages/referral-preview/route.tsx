import type { ZoneRequest } from "../../../../platform/http/request.ts";
import type { PageResponse } from "../../../../platform/http/response.ts";
import { page, refusal, seeOther, success } from "../../../../platform/http/response.ts";
import type { Route } from "../../../../platform/http/route.ts";
import { zoneRoute } from "../../../../platform/http/route.ts";
import { formatDate } from "../../../../platform/values/format.ts";
import { Layout } from "../../../../ui/index.ts";
import { attachFile, removeAttachment } from "../../actions/referral/attach-file.ts";
import { answerDue, unitNames } from "../../actions/referral/read-case.ts";
import { readDraft } from "../../actions/referral/read-draft.ts";
import { sendReferral } from "../../actions/referral/send-referral.ts";
import { senderDuties } from "../referral-duties.ts";
import { version } from "../referral-form/form-values.ts";
import { attachmentSentence } from "../sentences-attachment.ts";
import { referralSentence } from "../sentences-referral.ts";
import { PreviewView } from "./view.tsx";

const base = "/remisser/:referralId";
/** Form and file together: a file of 20 MiB and the envelope around it. */
const filePostLimit = 21 * 1024 * 1024;

async function show(
  request: ZoneRequest,
  shown: { fault?: string; fileFault?: string; status?: number } = {},
): Promise<PageResponse> {
  const id = request.param("referralId");
  const [draft, units] = await request.inZone(
    async (work) => [await readDraft(work, request.services.keyring, id), await unitNames(work)] as const,
  );
  if (!draft.ok && draft.refusal.code === "alreadySent") return seeOther(`/remisser/${id}`);
  if (!draft.ok) return refusal(404, "Remissen finns inte", referralSentence(draft.refusal).sentence);
  const { receiver } = draft.value.referral;
  return page(
    "Granska remissen",
    <Layout
      back={{ href: `/remisser/${id}/andra`, label: "Ändra utkastet" }}
      hasFaults={shown.fault !== undefined}
    >
      <PreviewView
        draft={draft.value}
        receiverName={units.get(receiver.id) ?? ""}
        fault={shown.fault}
        fileFault={shown.fileFault}
      />
    </Layout>,
    { status: shown.status ?? 200 },
  );
}

async function send(request: ZoneRequest): Promise<PageResponse> {
  const id = request.param("referralId");
  const form = await request.form();
  const seen = version().parse(form.value("version"));
  const sent = await request.inZone((work) => sendReferral(work, { id, version: seen }));
  if (!sent.ok) {
    const { status, sentence } = referralSentence(sent.refusal);
    return sent.refusal.code === "referralNotFound"
      ? refusal(404, "Remissen finns inte", sentence)
      : show(request, { fault: sentence, status });
  }
  const { receiver, sentAt } = sent.value;
  const [name, due] = await request.inZone(
    async (work) =>
      [(await unitNames(work)).get(receiver.id), await answerDue(work, { receiver, sentAt })] as const,
  );
  const when = due === null ? "" : ` De svarar senast ${formatDate(due)}.`;
  return seeOther(
    `/remisser/${id}`,
    success(`Remissen är skickad till ${name ?? "mottagaren"}.${when} Du ser läget under Mina remisser.`),
  );
}

async function attach(request: ZoneRequest): Promise<PageResponse> {
  const id = request.param("referralId");
  const form = await request.form();
  const attached = await request.inZone((work) => attachFile(work, id, form.files("file")[0]));
  if (attached.ok) return seeOther(`/remisser/${id}/granska`, success("Bilagan är tillagd."));
  const { status, sentence } = attachmentSentence(attached.refusal);
  return attached.refusal.code === "referralNotFound"
    ? refusal(404, "Remissen finns inte", sentence)
    : show(request, { fileFault: sentence, status });
}

async function remove(request: ZoneRequest): Promise<PageResponse> {
  const id = request.param("referralId");
  const removed = await request.inZone((work) => removeAttachment(work, id, request.param("attachmentId")));
  if (removed.ok) return seeOther(`/remisser/${id}/granska`, success("Bilagan är borttagen."));
  const { status, sentence } = referralSentence(removed.refusal);
  return refusal(status, "Bilagan är kvar", sentence);
}

export const previewRoutes: readonly Route[] = [
  zoneRoute({
    method: "get",
    path: `${base}/granska`,
    allow: senderDuties,
    handle: (request) => show(request),
  }),
  zoneRoute({ method: "post", path: `${base}/skicka`, allow: senderDuties, handle: send }),
  zoneRoute({
    method: "post",
    path: `${base}/bilagor`,
    allow: senderDuties,
    handle: attach,
    bodyLimit: filePostLimit,
  }),
  zoneRoute({
    method: "post",
    path: `${base}/bilagor/:attachmentId/ta-bort`,
    allow: senderDuties,
    handle: remove,
  }),
];
