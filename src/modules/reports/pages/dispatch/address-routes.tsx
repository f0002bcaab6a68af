import type { FailedForm } from "../../../../platform/http/answer-form.ts";
import { answerForm } from "../../../../platform/http/answer-form.ts";
import type { ZoneRequest } from "../../../../platform/http/request.ts";
import type { PageResponse } from "../../../../platform/http/response.ts";
import { page, refusal, seeOther, success } from "../../../../platform/http/response.ts";
import type { Route } from "../../../../platform/http/route.ts";
import { zoneRoute } from "../../../../platform/http/route.ts";
import { isId } from "../../../../platform/values/id.ts";
import { membersOf } from "../../../associations/index.ts";
import { keepAddress, removeAddress } from "../../actions/dispatch/keep-address.ts";
import { readAddresses } from "../../actions/dispatch/read-dispatches.ts";
import { AddressesView } from "./addresses-view.tsx";
import { senders } from "./duties.ts";
import { addressForm } from "./form.ts";
import { sentenceFor } from "./sentences.ts";

async function show(request: ZoneRequest, sent?: FailedForm): Promise<PageResponse> {
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
    handle: (request) =>
      answerForm(request, {
        schema: addressForm,
        act: (work, { medlem, adress, slag }) =>
          keepAddress(work, { memberId: isId(medlem) ? medlem : work.newId(), address: adress, kind: slag }),
        done: (address) => seeOther("/expediering/adresser", success(`${address} är inlagd.`)),
        sentence: sentenceFor,
        again: (failed) => show(request, failed),
      }),
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
