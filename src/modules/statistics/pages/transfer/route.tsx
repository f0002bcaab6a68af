import { page, refusal, seeOther, success } from "../../../../platform/http/response.ts";
import type { Route } from "../../../../platform/http/route.ts";
import { zoneRoute } from "../../../../platform/http/route.ts";
import { readTransfer } from "../../actions/read-transfer.ts";
import type { Ticked } from "../../actions/tick-transfer.ts";
import { tickTransfer } from "../../actions/tick-transfer.ts";
import { transferReaders } from "../readers.ts";
import { statisticsSentence } from "../sentences.ts";
import { yearIn } from "../statistics/address.ts";
import { TransferView } from "./view.tsx";

const showRoute = zoneRoute({
  method: "get",
  path: "/statistik/overforing",
  allow: transferReaders,
  handle: async (request) => {
    const transfer = await readTransfer(request.services.db, request.actor, yearIn(request.query, "ar"));
    return page("Överföring till Uppföljning Finsam", <TransferView transfer={transfer} />);
  },
});

const tickRoute = zoneRoute({
  method: "post",
  path: "/statistik/overforing",
  allow: transferReaders,
  handle: async (request) => {
    const form = await request.form();
    const year = Number(/^(19|20)\d\d$/.exec(form.value("ar"))?.[0] ?? 0);
    const back = `/statistik/overforing?ar=${year}`;
    const ticked = form.values("rad").flatMap((text) => readTicked(text) ?? []);
    if (ticked.length === 0)
      return seeOther(back, { kind: "warning", text: "Kryssa för de värden som du har fört in." });
    const outcome = await tickTransfer(request.services.db, request.actor, year, ticked);
    if (!outcome.ok) {
      const { status, sentence } = statisticsSentence(outcome.refusal);
      return refusal(status, "Inget är avbockat", sentence);
    }
    return seeOther(
      back,
      success(outcome.value === 1 ? "1 värde är avbockat." : `${outcome.value} värden är avbockade.`),
    );
  },
});

/** A ticked box says which line and which value was seen: "id:women=105". */
function readTicked(text: string): Ticked | null {
  const found = /^([0-9a-f-]{36}:(?:women|men|total))=(\d{1,9})$/.exec(text);
  return found === null ? null : { line: found[1] ?? "", value: Number(found[2]) };
}

export const transferRoutes: readonly Route[] = [showRoute, tickRoute];
