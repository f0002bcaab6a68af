import type { ZoneRequest } from "../../../../platform/http/request.ts";
import type { PageResponse } from "../../../../platform/http/response.ts";
import { page, seeOther } from "../../../../platform/http/response.ts";
import type { Route } from "../../../../platform/http/route.ts";
import { zoneRoute } from "../../../../platform/http/route.ts";
import type { Faults, Typed } from "../../../../ui/index.ts";
import { Layout } from "../../../../ui/index.ts";
import { mapColumns, requestCheck } from "../../actions/import/batch-steps.ts";
import { readMappings } from "../../actions/import/read-mappings.ts";
import { refusedImport, registrarDuties } from "../import-words/batch-answers.ts";
import { readMappingForm } from "./form.ts";
import { ColumnsForm } from "./view.tsx";

const path = "/import/:batchId/kolumner";

async function show(
  request: ZoneRequest,
  shown: { readonly typed?: Typed; readonly faults?: Faults } = {},
): Promise<PageResponse> {
  const batchId = request.param("batchId");
  const unsettled = await request.inZone((work) => readMappings(work, request.services.keyring, batchId));
  if (unsettled.length === 0) return seeOther(`/import/${batchId}`);
  return page(
    "Peka ut kolumnerna",
    <Layout hasFaults={shown.faults !== undefined} back={{ href: "/import", label: "Import" }}>
      <ColumnsForm batchId={batchId} unsettled={unsettled} typed={shown.typed} faults={shown.faults} />
    </Layout>,
    { status: shown.faults === undefined ? 200 : 422 },
  );
}

async function settle(request: ZoneRequest): Promise<PageResponse> {
  const { keyring, jobs } = request.services;
  const batchId = request.param("batchId");
  const form = await request.form();
  const unsettled = await request.inZone((work) => readMappings(work, keyring, batchId));
  const { mappings, faults } = readMappingForm(form, unsettled);
  if (faults.size > 0) return show(request, { typed: form.typed, faults });
  const started = await request.inZone(async (work) => {
    const mapped = await mapColumns(work, keyring, batchId, mappings);
    return mapped.ok ? requestCheck(work, keyring, jobs, batchId) : mapped;
  });
  if (!started.ok) return refusedImport(started.refusal);
  jobs.wake();
  return seeOther(`/arbeten/${started.value}`);
}

export const importColumnsRoutes: readonly Route[] = [
  zoneRoute({ method: "get", path, allow: registrarDuties, handle: (request) => show(request) }),
  zoneRoute({ method: "post", path, allow: registrarDuties, handle: settle }),
];
