import { contentDisposition } from "../../../../platform/documents/index.ts";
import { withId } from "../../../../platform/http/answer-form.ts";
import type { ZoneRequest } from "../../../../platform/http/request.ts";
import type { PageResponse } from "../../../../platform/http/response.ts";
import { file, page, refusal, seeOther, success } from "../../../../platform/http/response.ts";
import type { Route } from "../../../../platform/http/route.ts";
import { zoneRoute } from "../../../../platform/http/route.ts";
import type { SentForm } from "../../../../platform/http/sent-form.ts";
import { cancelImport } from "../../actions/import/cancel-import.ts";
import { confirmImport } from "../../actions/import/confirm-import.ts";
import { previewImport, readImports } from "../../actions/import/read-import.ts";
import type { StageRefusal } from "../../actions/import/stage-file.ts";
import { largestFile, stageFile } from "../../actions/import/stage-file.ts";
import { undoImport } from "../../actions/import/undo-import.ts";
import { readVocabulary } from "../../actions/read-vocabulary.ts";
import type { ImportRefusal } from "../../model/import/refusal.ts";
import { editors } from "../duties.ts";
import { EndedView } from "./ended-view.tsx";
import { PreviewView } from "./preview-view.tsx";
import { importSentence } from "./sentences.ts";
import { ImportStart } from "./start-view.tsx";
import { templateWorkbook } from "./template.ts";

const start = "/insatskatalog/import";
const title = "Läs in från fil";
const xlsx = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

async function showStart(request: ZoneRequest, fault?: StageRefusal): Promise<PageResponse> {
  const imports = await request.inZone(readImports);
  const said = fault === undefined ? undefined : importSentence(fault);
  const faults = said === undefined ? undefined : new Map([[said.field, said.text]]);
  return page(title, <ImportStart imports={imports} faults={faults} />, { status: said?.status ?? 200 });
}

async function upload(request: ZoneRequest): Promise<PageResponse> {
  const [sent] = (await request.form()).files("fil");
  if (sent === undefined) return await showStart(request, { code: "catalogueImport.noFile" });
  const staged = await request.inZone((work) => stageFile(work, sent));
  return staged.ok ? seeOther(`${start}/${staged.value}`) : await showStart(request, staged.refusal);
}

async function show(request: ZoneRequest, id: string, fault?: ImportRefusal): Promise<PageResponse> {
  const preview = await request.inZone((work) => previewImport(work, id));
  if (preview === null) return refused({ code: "catalogueImport.gone" });
  const { state, jobId } = preview.batch;
  if (state === "confirmed" && jobId !== null && !preview.isStuck) return seeOther(`/arbeten/${jobId}`);
  if (state === "done" || state === "undone") return page(title, <EndedView preview={preview} />);
  const said = fault === undefined ? undefined : importSentence(fault);
  const faults = said === undefined ? undefined : new Map([["utan_fel", said.text]]);
  return page(title, <PreviewView preview={preview} faults={faults} />, { status: said?.status ?? 200 });
}

function refused(why: ImportRefusal): PageResponse {
  const { status, text } = importSentence(why);
  return refusal(status, title, text);
}

/** What was chosen for each row. Words and rows that are none of ours are left out. */
function choicesOf(form: SentForm): ReadonlyMap<number, string> {
  const choices = [...form.typed].flatMap(([name, [value = ""]]): [number, string][] => {
    const line = /^val\.(\d{1,7})$/.exec(name)?.[1];
    return line !== undefined && ["new", "update", "skip"].includes(value) ? [[Number(line), value]] : [];
  });
  return new Map(choices);
}

async function confirm(request: ZoneRequest, id: string): Promise<PageResponse> {
  const form = await request.form();
  const confirmation = { choices: choicesOf(form), withoutFaulty: form.value("utan_fel") === "ja" };
  const { jobs } = request.services;
  const outcome = await request.inZone((work) => confirmImport(work, jobs, id, confirmation));
  if (outcome.ok) {
    if (outcome.value === null) return seeOther(`${start}/${id}`);
    jobs.wake();
    return seeOther(`/arbeten/${outcome.value}`);
  }
  const { code } = outcome.refusal;
  return code === "catalogueImport.faultsLeft" || code === "catalogueImport.nothingChosen"
    ? await show(request, id, outcome.refusal)
    : refused(outcome.refusal);
}

async function cancel(request: ZoneRequest, id: string): Promise<PageResponse> {
  const outcome = await request.inZone((work) => cancelImport(work, id));
  return outcome.ok
    ? seeOther(start, success("Filen är slängd. Ingenting är sparat."))
    : refused(outcome.refusal);
}

async function undo(request: ZoneRequest, id: string): Promise<PageResponse> {
  const outcome = await request.inZone((work) => undoImport(work, id));
  return outcome.ok ? seeOther(`${start}/${id}`) : refused(outcome.refusal);
}

async function template(request: ZoneRequest): Promise<PageResponse> {
  const bytes = await templateWorkbook(await request.inZone(readVocabulary));
  return file(bytes, xlsx, contentDisposition("Mall för insatser", "xlsx"));
}

const one = `${start}/:importId`;

/** Before the editing pages, whose addresses with an entry's id take what no fixed address has taken. */
export const importRoutes: readonly Route[] = [
  zoneRoute({ method: "get", path: start, allow: editors, handle: (request) => showStart(request) }),
  zoneRoute({ method: "post", path: start, allow: editors, bodyLimit: largestFile + 65_536, handle: upload }),
  zoneRoute({ method: "get", path: `${start}/mall.xlsx`, allow: editors, handle: template }),
  zoneRoute({
    method: "get",
    path: one,
    allow: editors,
    handle: withId("importId", (request, id) => show(request, id)),
  }),
  zoneRoute({ method: "post", path: `${one}/bekrafta`, allow: editors, handle: withId("importId", confirm) }),
  zoneRoute({ method: "post", path: `${one}/slang`, allow: editors, handle: withId("importId", cancel) }),
  zoneRoute({ method: "post", path: `${one}/angra`, allow: editors, handle: withId("importId", undo) }),
];
