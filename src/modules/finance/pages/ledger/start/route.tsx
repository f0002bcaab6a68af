import type { ZoneRequest } from "../../../../../platform/http/request.ts";
import type { PageResponse } from "../../../../../platform/http/response.ts";
import { page, seeOther } from "../../../../../platform/http/response.ts";
import type { Route } from "../../../../../platform/http/route.ts";
import { zoneRoute } from "../../../../../platform/http/route.ts";
import { uploadLedger } from "../../../actions/ledger/upload-ledger.ts";
import { viewLedgers } from "../../../actions/ledger/view-ledgers.ts";
import { keepers, readers } from "../../duties.ts";
import { yearOf } from "../../year-of.ts";
import { ledgerSentence } from "../sentences.ts";
import { addresses } from "../words.ts";
import { LedgerStart } from "./view.tsx";

/** A whole year of a large association with every row is some tens of megabytes. */
const uploadLimit = 200 * 1024 * 1024;

async function show(
  request: ZoneRequest,
  year: number,
  fault?: { status: number; text: string },
): Promise<PageResponse> {
  const ledgers = await request.inZone((work) => viewLedgers(work, year));
  const mayKeep = keepers.includes(request.actor.duty);
  return page(
    `Bokföring ${year}`,
    <LedgerStart
      {...{ year, ledgers, mayKeep }}
      faults={fault === undefined ? undefined : new Map([["fil", fault.text]])}
    />,
    { status: fault?.status ?? 200 },
  );
}

async function upload(request: ZoneRequest): Promise<PageResponse> {
  const form = await request.form();
  const year = /^20\d\d$/.test(form.value("ar")) ? Number(form.value("ar")) : yearOf(request);
  const [file] = form.files("fil");
  const sent = {
    ...{ year, fileName: file?.name ?? "", bytes: file?.bytes ?? new Uint8Array() },
    keepsEmployees: form.value("anstallda") === "ja",
  };
  const { jobs } = request.services;
  const started = await request.inZone((work) => uploadLedger(work, jobs, sent));
  if (started.ok) {
    jobs.wake();
    return seeOther(`/arbeten/${started.value}`);
  }
  const { refusal } = started;
  if (refusal.code === "ledger.known")
    return seeOther(addresses.import(refusal.import.id), {
      kind: "info",
      text: "Just den här filen är redan inläst. Ingenting är ändrat.",
    });
  return show(request, year, ledgerSentence(refusal));
}

export const startRoutes: readonly Route[] = [
  zoneRoute({
    method: "get",
    path: "/ekonomi/bokforing",
    allow: readers,
    handle: (request) => show(request, yearOf(request)),
  }),
  zoneRoute({
    method: "post",
    path: "/ekonomi/bokforing",
    allow: keepers,
    bodyLimit: uploadLimit,
    handle: upload,
  }),
];
