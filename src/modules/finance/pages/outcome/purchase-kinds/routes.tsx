import type { ZoneRequest } from "../../../../../platform/http/request.ts";
import type { PageResponse } from "../../../../../platform/http/response.ts";
import { page, seeOther, success } from "../../../../../platform/http/response.ts";
import type { Route } from "../../../../../platform/http/route.ts";
import { zoneRoute } from "../../../../../platform/http/route.ts";
import type { Faults, Typed } from "../../../../../ui/index.ts";
import { keepPurchaseKind } from "../../../actions/outcome/purchases/keep-kind.ts";
import { readKinds } from "../../../actions/outcome/purchases/read-purchase-table.ts";
import { keepers, readers } from "../../duties.ts";
import { yearOf } from "../../year-of.ts";
import { kindForm } from "./form.ts";
import { KindsView } from "./view.tsx";

type Sent = { readonly typed: Typed; readonly faults: Faults };

async function show(request: ZoneRequest, sent?: Sent): Promise<PageResponse> {
  const kinds = await request.inZone((work) => readKinds(work));
  const mayKeep = keepers.includes(request.actor.duty);
  const view = <KindsView kinds={kinds} year={yearOf(request)} mayKeep={mayKeep} {...sent} />;
  return page("Slag av inköp och gränser", view, { status: sent === undefined ? 200 : 422 });
}

const path = "/ekonomi/utfall/inkop/slag";

export const purchaseKindRoutes: readonly Route[] = [
  zoneRoute({ method: "get", path, allow: readers, handle: (request) => show(request) }),
  zoneRoute({
    method: "post",
    path,
    allow: keepers,
    handle: async (request) => {
      const form = await request.form();
      const parsed = form.parse(kindForm);
      if (!parsed.ok) return show(request, { typed: form.typed, faults: parsed.faults });
      const { changed, kind } = await request.inZone((work) => keepPurchaseKind(work, parsed.value));
      return seeOther(
        `${path}?ar=${yearOf(request)}`,
        success(
          changed
            ? `Gränsen för ${kind.name} från ${kind.validFromYear} är ändrad.`
            : `${kind.name} har en gräns från ${kind.validFromYear}.`,
        ),
      );
    },
  }),
];
