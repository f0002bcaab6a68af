import type { ZoneRequest } from "../../../../../platform/http/request.ts";
import type { PageResponse } from "../../../../../platform/http/response.ts";
import { page, refusal } from "../../../../../platform/http/response.ts";
import type { Route } from "../../../../../platform/http/route.ts";
import { zoneRoute } from "../../../../../platform/http/route.ts";
import { openVoucher } from "../../../actions/ledger/read-voucher.ts";
import { readers } from "../../duties.ts";
import { VoucherPage } from "./view.tsx";

async function show(request: ZoneRequest): Promise<PageResponse> {
  const index = /^\d{1,9}$/.test(request.param("index")) ? Number(request.param("index")) : -1;
  const view = await request.inZone((work) => openVoucher(work, request.param("importId"), index));
  if (view === null)
    return refusal(
      404,
      "Verifikationen finns inte",
      "Filen som verifikationen stod i kan vara borttagen. Gå till Bokföring och sök i den fil som används.",
    );
  return page("Verifikation", <VoucherPage view={view} />);
}

export const voucherRoutes: readonly Route[] = [
  zoneRoute({
    method: "get",
    path: "/ekonomi/bokforing/verifikation/:importId/:index",
    allow: readers,
    handle: show,
  }),
];
