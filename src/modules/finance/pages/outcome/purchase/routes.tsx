import type { FailedForm } from "../../../../../platform/http/answer-form.ts";
import { answerForm, withId } from "../../../../../platform/http/answer-form.ts";
import type { ZoneRequest } from "../../../../../platform/http/request.ts";
import type { PageResponse } from "../../../../../platform/http/response.ts";
import { notFound, page, refusal, seeOther, success } from "../../../../../platform/http/response.ts";
import type { Route } from "../../../../../platform/http/route.ts";
import { zoneRoute } from "../../../../../platform/http/route.ts";
import { keepPurchase, removePurchase } from "../../../actions/outcome/purchases/keep-purchase.ts";
import { readPurchaseChoices } from "../../../actions/outcome/purchases/read-purchase-table.ts";
import { yearOfPurchase } from "../../../model/outcome/purchases/purchase.ts";
import { keepers } from "../../duties.ts";
import { yearOf } from "../../year-of.ts";
import { purchaseForm } from "./form.ts";
import { purchaseSentence } from "./sentences.ts";
import { PurchaseView } from "./view.tsx";

async function show(request: ZoneRequest, id: string | undefined, sent?: FailedForm): Promise<PageResponse> {
  const year = yearOf(request);
  const choices = await request.inZone((work) => readPurchaseChoices(work, year, id));
  if (id !== undefined && choices.purchase === null) return notFound();
  const address = id === undefined ? "nytt" : `${id}/andra`;
  const view = (
    <PurchaseView action={`/ekonomi/utfall/inkop/${address}?ar=${year}`} year={year} {...choices} {...sent} />
  );
  return page(id === undefined ? "Lägg till ett inköp" : "Ändra inköpet", view, {
    status: sent?.status ?? 200,
  });
}

function save(request: ZoneRequest, id: string | undefined): Promise<PageResponse> {
  return answerForm(request, {
    schema: purchaseForm(request.today),
    act: (work, sent) => keepPurchase(work, sent, id),
    done: (purchase) =>
      seeOther(
        `/ekonomi/utfall/inkop?ar=${yearOfPurchase(purchase)}`,
        success(`Inköpet från ${purchase.supplier} är sparat.`),
      ),
    sentence: purchaseSentence,
    again: (failed) => show(request, id, failed),
  });
}

async function remove(request: ZoneRequest, id: string): Promise<PageResponse> {
  const outcome = await request.inZone((work) => removePurchase(work, id));
  if (outcome.ok)
    return seeOther(`/ekonomi/utfall/inkop?ar=${yearOf(request)}`, success("Inköpet är borttaget."));
  const { status, text } = purchaseSentence(outcome.refusal);
  return status === 404 ? notFound() : refusal(status, "Inköpet kan inte tas bort", text);
}

const fresh = "/ekonomi/utfall/inkop/nytt";
const one = "/ekonomi/utfall/inkop/:purchaseId";

export const purchaseRoutes: readonly Route[] = [
  zoneRoute({ method: "get", path: fresh, allow: keepers, handle: (request) => show(request, undefined) }),
  zoneRoute({ method: "post", path: fresh, allow: keepers, handle: (request) => save(request, undefined) }),
  zoneRoute({
    method: "get",
    path: `${one}/andra`,
    allow: keepers,
    handle: withId("purchaseId", (request, id) => show(request, id)),
  }),
  zoneRoute({ method: "post", path: `${one}/andra`, allow: keepers, handle: withId("purchaseId", save) }),
  zoneRoute({ method: "post", path: `${one}/ta-bort`, allow: keepers, handle: withId("purchaseId", remove) }),
];
