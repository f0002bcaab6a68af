import type { ZoneRequest } from "../../../../../platform/http/request.ts";
import type { PageResponse } from "../../../../../platform/http/response.ts";
import { notFound, page, seeOther, success } from "../../../../../platform/http/response.ts";
import type { Route } from "../../../../../platform/http/route.ts";
import { zoneRoute } from "../../../../../platform/http/route.ts";
import { isId } from "../../../../../platform/values/id.ts";
import type { Faults, Typed } from "../../../../../ui/index.ts";
import { keepVatPeriod, removeVatPeriod } from "../../../actions/outcome/vat/keep-vat-period.ts";
import { readVatPeriod } from "../../../actions/outcome/vat/read-vat-year.ts";
import { keepers } from "../../duties.ts";
import { yearOf } from "../../year-of.ts";
import { vatPeriodText } from "../vat/words.ts";
import { vatPeriodForm } from "./form.ts";
import { vatSentence } from "./sentences.ts";
import { VatPeriodView } from "./view.tsx";

type Sent = { readonly typed: Typed; readonly faults: Faults; readonly status: number };

async function show(request: ZoneRequest, id: string | undefined, sent?: Sent): Promise<PageResponse> {
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

async function save(request: ZoneRequest, id: string | undefined): Promise<PageResponse> {
  const form = await request.form();
  const parsed = form.parse(vatPeriodForm(request.today));
  if (!parsed.ok) return show(request, id, { typed: form.typed, faults: parsed.faults, status: 422 });
  const outcome = await request.inZone((work) => keepVatPeriod(work, parsed.value, id));
  if (outcome.ok)
    return seeOther(
      `/ekonomi/utfall/moms?ar=${outcome.value.year}`,
      success(`Perioden ${vatPeriodText(outcome.value)} är sparad.`),
    );
  const { status, field, text } = vatSentence(outcome.refusal);
  return show(request, id, { typed: form.typed, faults: new Map([[field, text]]), status });
}

async function remove(request: ZoneRequest, id: string): Promise<PageResponse> {
  const outcome = await request.inZone((work) => removeVatPeriod(work, id));
  return outcome.ok
    ? seeOther(`/ekonomi/utfall/moms?ar=${outcome.value.year}`, success("Perioden är borttagen."))
    : notFound();
}

function withId(task: (request: ZoneRequest, id: string) => Promise<PageResponse>) {
  return (request: ZoneRequest) => {
    const id = request.param("vatPeriodId");
    return isId(id) ? task(request, id) : notFound();
  };
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
    handle: withId((request, id) => show(request, id)),
  }),
  zoneRoute({ method: "post", path: `${one}/andra`, allow: keepers, handle: withId(save) }),
  zoneRoute({ method: "post", path: `${one}/ta-bort`, allow: keepers, handle: withId(remove) }),
];
