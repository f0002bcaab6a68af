import type { ZoneRequest } from "../../../../platform/http/request.ts";
import type { PageResponse } from "../../../../platform/http/response.ts";
import { page, refusal, seeOther, success } from "../../../../platform/http/response.ts";
import type { Route } from "../../../../platform/http/route.ts";
import { zoneRoute } from "../../../../platform/http/route.ts";
import { isId } from "../../../../platform/values/id.ts";
import type { Faults, Typed } from "../../../../ui/index.ts";
import { membersOf } from "../../../associations/index.ts";
import { keepAddress, removeAddress } from "../../actions/dispatch/keep-address.ts";
import { readAddresses } from "../../actions/dispatch/read-dispatches.ts";
import { AddressesView } from "./addresses-view.tsx";
import { senders } from "./duties.ts";
import { addressForm } from "./form.ts";
import { sentenceFor } from "./sentences.ts";

async function show(
  request: ZoneRequest,
  sent?: { readonly typed: Typed; readonly faults: Faults; readonly status: number },
): Promise<PageResponse> {
  const { addresses, members } = await request.inZone(async (work) => ({
    addresses: await readAddresses(work, work.today.toString()),
    members: await membersOf(work),
  }));
  return page("Medlemmarnas adresser", <AddressesView addresses={addresses} members={members} {...sent} />, {
    status: sent?.status ?? 200,
  });
}

export const addressRoutes: readonly Route[] = [
  zoneRoute({
    method: "get",
    path: "/expediering/adresser",
    allow: senders,
    handle: (request) => show(request),
  }),
  zoneRoute({
    method: "post",
    path: "/expediering/adresser",
    allow: senders,
    handle: async (request) => {
      const form = await request.form();
      const parsed = form.parse(addressForm);
      if (!parsed.ok) return show(request, { typed: form.typed, faults: parsed.faults, status: 422 });
      const { medlem, adress, slag } = parsed.value;
      const kept = await request.inZone((work) =>
        keepAddress(work, { memberId: isId(medlem) ? medlem : work.newId(), address: adress, kind: slag }),
      );
      if (kept.ok) return seeOther("/expediering/adresser", success(`${adress} är inlagd.`));
      const { status, field, text } = sentenceFor(kept.refusal);
      return show(request, { typed: form.typed, faults: new Map([[field, text]]), status });
    },
  }),
  zoneRoute({
    method: "post",
    path: "/expediering/adresser/avsluta",
    allow: senders,
    handle: async (request) => {
      const id = (await request.form()).value("adress");
      const ended = await request.inZone((work) => removeAddress(work, isId(id) ? id : work.newId()));
      if (ended.ok)
        return seeOther(
          "/expediering/adresser",
          success("Adressen används inte längre. Lägg till den igen om det blev fel."),
        );
      return refusal(404, "Adressen finns inte", sentenceFor(ended.refusal).text);
    },
  }),
];
