import type { ZoneRequest } from "../../../../platform/http/request.ts";
import type { PageResponse } from "../../../../platform/http/response.ts";
import { page, seeOther } from "../../../../platform/http/response.ts";
import type { Route } from "../../../../platform/http/route.ts";
import { zoneRoute } from "../../../../platform/http/route.ts";
import type { Faults, Typed } from "../../../../ui/index.ts";
import { createDispatch } from "../../actions/dispatch/create-dispatch.ts";
import { publishedFiles } from "../../actions/dispatch/published-files.ts";
import { readDraft } from "../../actions/dispatch/read-draft.ts";
import { senders } from "./duties.ts";
import { dispatchForm } from "./form.ts";
import { NewDispatchView } from "./new-view.tsx";
import { planYear } from "./plan-year.ts";
import { attachmentsFrom, fileSentence, publishedAttachments } from "./read-files.ts";
import { sentenceFor } from "./sentences.ts";

type Sent = { readonly typed: Typed; readonly faults: Faults; readonly status: number };

/** Forty files of 20 MB would be a mistake; five and the text around them are enough. */
const uploadLimit = 110 * 1024 * 1024;

async function show(request: ZoneRequest, year: number, sent?: Sent): Promise<PageResponse> {
  const draft = await request.inZone((work) => readDraft(work, year));
  const published = await request.inZone((work) => publishedFiles(work, year));
  return page(
    `Skicka beslut för ${year}`,
    <NewDispatchView year={year} draft={draft} published={published} {...sent} />,
    { status: sent?.status ?? 200 },
  );
}

async function create(request: ZoneRequest): Promise<PageResponse> {
  const form = await request.form();
  const parsed = form.parse(dispatchForm(request.today));
  const again = (year: number, field: string, text: string, status: number) =>
    show(request, year, { typed: form.typed, faults: new Map([[field, text]]), status });
  if (!parsed.ok)
    return show(request, planYear(request), { typed: form.typed, faults: parsed.faults, status: 422 });
  const { ar, amne, text, beslutat, paragraf, mottagare } = parsed.value;
  const uploaded = attachmentsFrom(form.files("filer"));
  if (!uploaded.ok) return again(ar, "filer", fileSentence(uploaded.refusal), 422);
  const published = await publishedAttachments(request, form.values("dokument"));
  const content = { year: ar, subject: amne, body: text, decidedOn: beslutat, reference: paragraf };
  const made = await request.inZone((work) =>
    createDispatch(work, content, [...published, ...uploaded.value], mottagare),
  );
  if (made.ok) return seeOther(`/expediering/${made.value}`);
  const { status, field, text: sentence } = sentenceFor(made.refusal);
  return again(ar, field, sentence, status);
}

export const newDispatchRoutes: readonly Route[] = [
  zoneRoute({
    method: "get",
    path: "/expediering/ny",
    allow: senders,
    handle: (request) => show(request, planYear(request)),
  }),
  zoneRoute({
    method: "post",
    path: "/expediering/ny",
    allow: senders,
    bodyLimit: uploadLimit,
    handle: create,
  }),
];
