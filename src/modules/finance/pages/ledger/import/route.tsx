import type { ZoneRequest } from "../../../../../platform/http/request.ts";
import type { PageResponse } from "../../../../../platform/http/response.ts";
import { page, refusal, seeOther, success } from "../../../../../platform/http/response.ts";
import type { Route } from "../../../../../platform/http/route.ts";
import { zoneRoute } from "../../../../../platform/http/route.ts";
import type { ActivateRefusal } from "../../../actions/ledger/activate-ledger.ts";
import { activateLedger } from "../../../actions/ledger/activate-ledger.ts";
import { discardLedger } from "../../../actions/ledger/discard-ledger.ts";
import { viewImport } from "../../../actions/ledger/view-import.ts";
import { keepers, readers } from "../../duties.ts";
import type { LedgerRefusal } from "../sentences.ts";
import { ledgerSentence } from "../sentences.ts";
import { addresses } from "../words.ts";
import { ImportPage } from "./view.tsx";

async function show(request: ZoneRequest, refused?: ActivateRefusal): Promise<PageResponse> {
  const view = await request.inZone((work) => viewImport(work, request.param("importId")));
  if (view === null) return cannot({ code: "ledger.gone" });
  const said = refused === undefined ? undefined : ledgerSentence(refused);
  return page(
    view.import.fileName,
    <ImportPage
      view={view}
      mayKeep={keepers.includes(request.actor.duty)}
      faults={said === undefined ? undefined : new Map([["bekraftar", said.text]])}
    />,
    { status: said?.status ?? 200 },
  );
}

function cannot(why: LedgerRefusal): PageResponse {
  const { status, text } = ledgerSentence(why);
  return refusal(status, "Bokföringen är inte ändrad", text);
}

async function use(request: ZoneRequest): Promise<PageResponse> {
  const confirmsRead = (await request.form()).value("bekraftar") === "ja";
  const id = request.param("importId");
  const used = await request.inZone((work) => activateLedger(work, id, { confirmsRead }));
  if (!used.ok)
    return used.refusal.code === "ledger.needsConfirmation"
      ? show(request, used.refusal)
      : cannot(used.refusal);
  return seeOther(
    addresses.start(used.value.year),
    success(
      `${used.value.fileName} används nu för ${used.value.year}. Den förra finns kvar och kan tas tillbaka.`,
    ),
  );
}

async function discard(request: ZoneRequest): Promise<PageResponse> {
  const discarded = await request.inZone((work) => discardLedger(work, request.param("importId")));
  if (!discarded.ok) return cannot(discarded.refusal);
  const { year, fileName } = discarded.value;
  return seeOther(addresses.start(year), success(`${fileName} är borttagen. Inget annat är ändrat.`));
}

export const importRoutes: readonly Route[] = [
  zoneRoute({
    method: "get",
    path: "/ekonomi/bokforing/filer/:importId",
    allow: readers,
    handle: (request) => show(request),
  }),
  zoneRoute({
    method: "post",
    path: "/ekonomi/bokforing/filer/:importId/anvand",
    allow: keepers,
    handle: use,
  }),
  zoneRoute({
    method: "post",
    path: "/ekonomi/bokforing/filer/:importId/ta-bort",
    allow: keepers,
    handle: discard,
  }),
];
