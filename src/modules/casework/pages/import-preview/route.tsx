import { contentDisposition, renderCsv } from "../../../../platform/documents/index.ts";
import type { ZoneRequest } from "../../../../platform/http/request.ts";
import type { PageResponse } from "../../../../platform/http/response.ts";
import { file, page, seeOther, success } from "../../../../platform/http/response.ts";
import type { Route } from "../../../../platform/http/route.ts";
import { zoneRoute } from "../../../../platform/http/route.ts";
import { isId } from "../../../../platform/values/id.ts";
import type { Outcome } from "../../../../platform/values/outcome.ts";
import { Layout, pageParameter } from "../../../../ui/index.ts";
import type { BatchRefusal, BatchView } from "../../actions/import/batch-steps.ts";
import { cancelImport, confirmImport, requestCheck, viewBatch } from "../../actions/import/batch-steps.ts";
import { refusedImport, registrarDuties } from "../import-words/batch-answers.ts";
import { ImportEnded, ImportWaiting } from "./ended.tsx";
import { ImportPreview } from "./view.tsx";

async function ownBatch(request: ZoneRequest): Promise<BatchView | null> {
  const id = request.param("batchId");
  return isId(id) ? request.inZone((work) => viewBatch(work, request.services.keyring, id)) : null;
}

async function show(request: ZoneRequest): Promise<PageResponse> {
  const view = await ownBatch(request);
  if (view === null) return refusedImport({ code: "batchNotFound" });
  const { batch, job } = view;
  if (job?.state === "queued" || job?.state === "running") return seeOther(`/arbeten/${job.id}`);
  return page(
    "Import",
    <Layout wide={batch.state === "checked"} back={{ href: "/import", label: "Import" }}>
      {contentOf(view, pageNumber(request))}
    </Layout>,
  );
}

function contentOf(view: BatchView, number: number) {
  const { batch, job } = view;
  if (batch.state === "checked") return <ImportPreview view={view} page={number} />;
  if (batch.state === "done" || batch.state === "cancelled") return <ImportEnded batch={batch} />;
  return <ImportWaiting batch={batch} failed={job?.state === "failed"} />;
}

function pageNumber({ query }: ZoneRequest): number {
  const number = Number(query.get(pageParameter) ?? "1");
  return Number.isInteger(number) && number > 0 ? number : 1;
}

/** With a byte order mark and without formulas, so that it opens rightly where the files are mended. */
async function download(request: ZoneRequest): Promise<PageResponse> {
  const view = await ownBatch(request);
  if (view === null) return refusedImport({ code: "batchNotFound" });
  const rows = view.findings.map((one) => [
    ...[one.file, one.line, one.column, one.value, one.message],
    one.severity === "reject" ? "avvisas" : "påpekande",
  ]);
  const heading = (label: string) => ({
    label,
    kind: label === "Rad" ? ("integer" as const) : ("text" as const),
  });
  const columns = ["Fil", "Rad", "Kolumn", "Värde", "Vad du ska göra", "Följd"].map(heading);
  return file(
    renderCsv(columns, rows),
    "text/csv; charset=utf-8",
    contentDisposition("Fel i importen", "csv"),
  );
}

async function follow(
  request: ZoneRequest,
  step: (id: string) => Promise<Outcome<string, BatchRefusal>>,
): Promise<PageResponse> {
  const id = request.param("batchId");
  if (!isId(id)) return refusedImport({ code: "batchNotFound" });
  const started = await step(id);
  if (!started.ok) return refusedImport(started.refusal);
  request.services.jobs.wake();
  return seeOther(`/arbeten/${started.value}`);
}

async function check(request: ZoneRequest): Promise<PageResponse> {
  const { keyring, jobs } = request.services;
  const converts = (await request.form()).value("datum") === "gor-om";
  return follow(request, (id) =>
    request.inZone((work) => requestCheck(work, keyring, jobs, id, converts ? "convert" : undefined)),
  );
}

async function confirm(request: ZoneRequest): Promise<PageResponse> {
  const { keyring, jobs } = request.services;
  return follow(request, (id) => request.inZone((work) => confirmImport(work, keyring, jobs, id)));
}

async function cancel(request: ZoneRequest): Promise<PageResponse> {
  const id = request.param("batchId");
  if (!isId(id)) return refusedImport({ code: "batchNotFound" });
  const cancelled = await request.inZone((work) => cancelImport(work, id));
  if (!cancelled.ok) return refusedImport(cancelled.refusal);
  return seeOther("/import", success("Importen är avbruten. Ingenting är sparat, och filerna är borttagna."));
}

export const importPreviewRoutes: readonly Route[] = [
  zoneRoute({ method: "get", path: "/import/:batchId", allow: registrarDuties, handle: show }),
  zoneRoute({ method: "get", path: "/import/:batchId/fel.csv", allow: registrarDuties, handle: download }),
  zoneRoute({ method: "post", path: "/import/:batchId/kontrollera", allow: registrarDuties, handle: check }),
  zoneRoute({ method: "post", path: "/import/:batchId/bekrafta", allow: registrarDuties, handle: confirm }),
  zoneRoute({ method: "post", path: "/import/:batchId/avbryt", allow: registrarDuties, handle: cancel }),
];
