import type { PageRequest } from "../../../../../platform/http/request.ts";
import type { PageResponse } from "../../../../../platform/http/response.ts";
import { page, refusal, seeOther, success } from "../../../../../platform/http/response.ts";
import type { Faults, SentForm, Typed } from "../../../../../platform/http/sent-form.ts";
import { isId, newId } from "../../../../../platform/values/id.ts";
import type { Outcome } from "../../../../../platform/values/outcome.ts";
import { changesBetween } from "../../../model/diff/changes.ts";
import type { Opened } from "../../../model/proposals/host-entry.ts";
import type { HostRefusal, NewProposal, ProposalRefusal } from "../../../model/proposals/proposal.ts";
import { readContent } from "../../editing/form/read-content.ts";
import { readTexts } from "../../editing/form/read-texts.ts";
import { withPressedRow } from "../../editing/form/rows.ts";
import { sentenceFor } from "../sentences.ts";
import type { HostDoor } from "./door.ts";
import { placesForm, senderForm } from "./form.ts";
import { ProposeView } from "./propose-view.tsx";
import { HostView } from "./view.tsx";

type Failed = { readonly typed: Typed; readonly faults: Faults; readonly status: number };

/** Why the page does not open, without telling an unknown link from an old one. */
function closed(door: HostDoor, reason: HostRefusal): PageResponse {
  return door.signedIn
    ? refusal(404, "Insatsen finns inte här", "Den är borttagen, eller hör till en annan insats än din.")
    : refusal(sentenceFor(reason).status, "Länken gäller inte", sentenceFor(reason).text);
}

export async function showHostPage(door: HostDoor, failed?: Failed): Promise<PageResponse> {
  const opened = await door.open();
  if (!opened.ok) return closed(door, opened.refusal);
  return page(
    opened.value.entry.name,
    <HostView door={door} opened={opened.value} faults={failed?.faults} typed={failed?.typed} />,
    { status: failed?.status ?? 200 },
  );
}

export async function confirmEntry(door: HostDoor): Promise<PageResponse> {
  return answerOf(door, await door.verify(), "Tack. Läsarna ser nu att uppgifterna är bekräftade i dag.");
}

export async function tellPlaces(door: HostDoor, request: PageRequest): Promise<PageResponse> {
  const form = await request.form();
  const parsed = form.parse(placesForm);
  if (!parsed.ok) return showHostPage(door, { typed: form.typed, faults: parsed.faults, status: 422 });
  const { platser, lediga, vantan } = parsed.value;
  const told = await door.report({ total: platser, free: lediga, waitingWeeks: vantan });
  return answerOf(door, told, "Tack. Platserna och väntetiden visas nu för läsarna med dagens datum.");
}

function answerOf(door: HostDoor, outcome: Outcome<void, HostRefusal>, text: string): PageResponse {
  return outcome.ok ? seeOther(door.address, success(text)) : closed(door, outcome.refusal);
}

export async function showProposal(door: HostDoor, request: PageRequest): Promise<PageResponse> {
  const opened = await door.open();
  if (!opened.ok) return closed(door, opened.refusal);
  return proposalPage(door, opened.value, newId(request.now.epochMilliseconds));
}

function proposalPage(door: HostDoor, opened: Opened, proposalId: string, failed?: Failed): PageResponse {
  const hasFaults = failed !== undefined && failed.faults.size > 0;
  return page(
    `Föreslå en ändring av ${opened.entry.name}`,
    <ProposeView
      {...{ door, opened, proposalId }}
      faults={hasFaults ? failed.faults : undefined}
      typed={failed?.typed}
    />,
    { status: failed?.status ?? 200 },
  );
}

export async function sendProposal(door: HostDoor, request: PageRequest): Promise<PageResponse> {
  const opened = await door.open();
  if (!opened.ok) return closed(door, opened.refusal);
  const form = await request.form();
  const fresh = () => newId(request.now.epochMilliseconds);
  const id = isId(form.value("forslag")) ? form.value("forslag") : fresh();
  const again = (failed: Failed) => proposalPage(door, opened.value, id, failed);
  const rows = withPressedRow(form, fresh);
  if (rows !== null) return again({ typed: rows, faults: new Map(), status: 200 });
  const read = readProposalForm(form, opened.value, id);
  if (!read.ok) return again({ typed: read.typed, faults: read.faults, status: read.status });
  const made = await door.propose(read.proposal);
  if (made.ok)
    return seeOther(
      door.address,
      success("Tack. Förslaget är skickat till redaktören. Du ser här vad det blev av det."),
    );
  if (made.refusal.code === "host.closed") return closed(door, made.refusal);
  return again(refusedForm(form.typed, made.refusal));
}

function refusedForm(typed: Typed, reason: ProposalRefusal): Failed {
  const { status, text } = sentenceFor(reason);
  return { typed, faults: new Map([["meddelande", text]]), status };
}

type ReadProposal = { readonly ok: true; readonly proposal: NewProposal } | ({ readonly ok: false } & Failed);

function readProposalForm(form: SentForm, { entry, vocabulary }: Opened, id: string): ReadProposal {
  const { draft } = entry;
  const content = readContent(form, draft, vocabulary);
  const part = { language: "sv", variant: "standard" } as const;
  const texts = readTexts(form, part, content.ok ? content.value : draft);
  const sender = form.parse(senderForm);
  const faults = new Map([
    ...(texts.ok ? [] : texts.faults),
    ...(content.ok ? [] : content.faults),
    ...(sender.ok ? [] : sender.faults),
  ]);
  if (!texts.ok || !content.ok || !sender.ok) return { ok: false, typed: form.typed, faults, status: 422 };
  if (form.value("utkast") !== String(entry.revision)) return moved(form.typed);
  if (changesBetween(draft, texts.value, vocabulary).length === 0)
    return { ok: false, ...refusedForm(form.typed, { code: "proposal.nothingChanged" }) };
  const { funktion, meddelande } = sender.value;
  return {
    ok: true,
    proposal: { id, content: texts.value, base: draft, message: meddelande, senderRole: funktion },
  };
}

/** What was typed stays; the form then holds the new revision, and the next sending is held against it. */
function moved(typed: Typed): { readonly ok: false } & Failed {
  const sentence =
    "Redaktören har ändrat texten sedan du öppnade sidan. Det du har skrivit finns kvar. Läs igenom det och skicka igen.";
  return { ok: false, typed, faults: new Map([["funktion", sentence]]), status: 409 };
}
