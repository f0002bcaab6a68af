import type { ZoneRequest } from "../../../../../platform/http/request.ts";
import type { PageResponse } from "../../../../../platform/http/response.ts";
import { page } from "../../../../../platform/http/response.ts";
import type { Route } from "../../../../../platform/http/route.ts";
import { zoneRoute } from "../../../../../platform/http/route.ts";
import { kronorSentences, parseKronor } from "../../../../../platform/values/kronor.ts";
import { tryAmounts } from "../../../actions/contributions/try-amounts.ts";
import { readers } from "../../duties.ts";
import { yearOf } from "../../year-of.ts";
import { sentenceFor } from "../sentences.ts";
import { TrialView } from "./view.tsx";

/** Everything stands in the address, so that a trial can be sent to a colleague; nothing is saved. */
async function show(request: ZoneRequest): Promise<PageResponse> {
  const year = yearOf(request);
  const typed = ["forsta", "andra"].map((name) => request.query.get(name) ?? "");
  const amounts: bigint[] = [];
  for (const text of typed.filter((one) => one.trim() !== "")) {
    const amount = parseKronor(text);
    if (!amount.ok) return view(kronorSentences[amount.refusal.code]);
    amounts.push(amount.value);
  }
  const trial = await request.inZone((work) => tryAmounts(work, year, amounts));
  return trial.ok ? view(null, trial.value) : view(sentenceFor(trial.refusal).text);

  function view(fault: string | null, found?: Parameters<typeof TrialView>[0]["trial"]): PageResponse {
    const [first = "", second = ""] = typed;
    return page(
      "Prova ett belopp",
      <TrialView year={year} first={first} second={second} fault={fault} trial={found} />,
    );
  }
}

export const trialRoutes: readonly Route[] = [
  zoneRoute({ method: "get", path: "/ekonomi/avgifter/prova", allow: readers, handle: show }),
];
