import type { FailedForm } from "../../../../../platform/http/answer-form.ts";
import { answerForm, withId } from "../../../../../platform/http/answer-form.ts";
import type { ZoneRequest } from "../../../../../platform/http/request.ts";
import type { PageResponse } from "../../../../../platform/http/response.ts";
import { notFound, page, seeOther, success } from "../../../../../platform/http/response.ts";
import type { Route } from "../../../../../platform/http/route.ts";
import { zoneRoute } from "../../../../../platform/http/route.ts";
import { keepVatPeriod, removeVatPeriod } from "../../../actions/outcome/vat/keep-vat-period.ts";
import { readVatPeriod } from "../../../actions/outcome/vat/read-vat-year.ts";
import { keepers } from "../../duties.ts";
import { yearOf } from "../../year-of.ts";
import { vatPeriodText } from "../vat/words.ts";
import { vatPeriodForm } from "./form.ts";
import { vatSentence } from "./sentences.ts";
import { VatPeriodView } from "./view.tsx";

async function show(request: ZoneRequest, id: string | undefined, sent?: FailedForm): Promise<PageResponse> {
  const period = id === undefined ? null : await request.inZone((work) => readVatPeriod(work, id));
  if (id !== undefined && period === null) return notFound();
  const action = `/ekonomi/utfall/moms/${id === undefined ? "ny" : `${id}/andra`}`;
  const view = (
    <VatPeriodView action={action} year={period?.year ?? yearOf(request)} period={period} {...sent} />
  );
  return page(id === undefined ? "Lägg till en period" : "Ändra perioden", view, {
    status: sent?.status ?? 200,
  });
}

function save(request: ZoneRequest, id: string | undefined): Promise<PageResponse> {
  return answerForm(request, {
    schema: vatPeriodForm(request.today),
    act: (work, sent) => keepVatPeriod(work, sent, id),
    done: (period) =>
      seeOther(
        `/ekonomi/utfall/moms?ar=${period.year}`,
        success(`Perioden ${vatPeriodText(period)} är sparad.`),
      ),
    sentence: vatSentence,
    again: (failed) => show(request, id, failed),
  });
}

async function remove(request: ZoneRequest, id: string): Promise<PageResponse> {
  const outcome = await request.inZone((work) => removeVatPeriod(work, id));
  return outcome.ok
    ? seeOther(`/ekonomi/utfall/moms?ar=${outcome.value.year}`, success("Perioden är borttagen."))
    : notFound();
}

const fresh = "/ekonomi/utfall/moms/ny";
const one = "/ekonomi/utfall/moms/:vatPeriodId";

export const vatPeriodRoutes: readonly Route[] = [
  zoneRoute({ method: "get", path: fresh, allow: keepers, handle: (request) => show(request, undefined) }),
  zoneRoute({ method: "post", path: fresh, allow: keepers, handle: (request) => save(request, undefined) }),
  zoneRoute({
    method: "get",
    path: `${one}/andra`,
    allow: keepers,
    handle: withId("vatPeriodId", (request, id) => show(request, id)),
  }),
  zoneRoute({ method: "post", path: `${one}/andra`, allow: keepers, handle: withId("vatPeriodId", save) }),
  zoneRoute({
    method: "post",
    path: `${one}/ta-bort`,
    allow: keepers,
    handle: withId("vatPeriodId", remove),
  }),
];
