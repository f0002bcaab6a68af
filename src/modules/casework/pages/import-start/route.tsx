import type { ZoneRequest } from "../../../../platform/http/request.ts";
import type { PageResponse } from "../../../../platform/http/response.ts";
import { page, seeOther } from "../../../../platform/http/response.ts";
import type { Route } from "../../../../platform/http/route.ts";
import { zoneRoute } from "../../../../platform/http/route.ts";
import type { Outcome } from "../../../../platform/values/outcome.ts";
import { Layout } from "../../../../ui/index.ts";
import { myBatches, requestCheck } from "../../actions/import/batch-steps.ts";
import { readMappings } from "../../actions/import/read-mappings.ts";
import type { UploadRefusal } from "../../actions/import/upload-files.ts";
import { recogniseUpload, saveUpload } from "../../actions/import/upload-files.ts";
import { refusedImport, registrarDuties, uploadLimit } from "../import-words/batch-answers.ts";
import type { AnyImportRefusal } from "../import-words/sentences.ts";
import { importSentence } from "../import-words/sentences.ts";
import { ImportStart } from "./view.tsx";

async function show(request: ZoneRequest, fault?: AnyImportRefusal): Promise<PageResponse> {
  const batches = await request.inZone((work) => myBatches(work, request.services.keyring));
  const said = fault === undefined ? undefined : importSentence(fault);
  const faults = said === undefined ? undefined : new Map([["filer", said.sentence]]);
  return page(
    "Import",
    <Layout hasFaults={faults !== undefined}>
      <ImportStart batches={batches} faults={faults} />
    </Layout>,
    { status: said?.status ?? 200 },
  );
}

async function upload(request: ZoneRequest, batchId: string | null): Promise<Outcome<string, UploadRefusal>> {
  const form = await request.form();
  const recognised = await recogniseUpload(form.files("filer"));
  if (!recognised.ok) return recognised;
  return request.inZone((work) => saveUpload(work, request.services.keyring, recognised.value, batchId));
}

async function begin(request: ZoneRequest): Promise<PageResponse> {
  const uploaded = await upload(request, null);
  return uploaded.ok ? goOn(request, uploaded.value) : show(request, uploaded.refusal);
}

async function add(request: ZoneRequest): Promise<PageResponse> {
  const uploaded = await upload(request, request.param("batchId"));
  return uploaded.ok ? goOn(request, uploaded.value) : refusedImport(uploaded.refusal);
}

/** To the columns where some must be pointed out, else straight to the check. */
async function goOn(request: ZoneRequest, batchId: string): Promise<PageResponse> {
  const { keyring, jobs } = request.services;
  const unsettled = await request.inZone((work) => readMappings(work, keyring, batchId));
  if (unsettled.length > 0) return seeOther(`/import/${batchId}/kolumner`);
  const started = await request.inZone((work) => requestCheck(work, keyring, jobs, batchId));
  if (!started.ok) return refusedImport(started.refusal);
  jobs.wake();
  return seeOther(`/arbeten/${started.value}`);
}

export const importStartRoutes: readonly Route[] = [
  zoneRoute({ method: "get", path: "/import", allow: registrarDuties, handle: (request) => show(request) }),
  zoneRoute({
    method: "post",
    path: "/import",
    allow: registrarDuties,
    bodyLimit: uploadLimit,
    handle: begin,
  }),
  zoneRoute({
    method: "post",
    path: "/import/:batchId/filer",
    allow: registrarDuties,
    bodyLimit: uploadLimit,
    handle: add,
  }),
];
