import { contentDisposition } from "../../../../../platform/documents/index.ts";
import type { ZoneRequest } from "../../../../../platform/http/request.ts";
import type { PageResponse } from "../../../../../platform/http/response.ts";
import { file, notFound, page, refusal, seeOther, success } from "../../../../../platform/http/response.ts";
import type { Route } from "../../../../../platform/http/route.ts";
import { zoneRoute } from "../../../../../platform/http/route.ts";
import { isId } from "../../../../../platform/values/id.ts";
import type { Faults, Typed } from "../../../../../ui/index.ts";
import { callContributions } from "../../../actions/contributions/call.ts";
import { enterEntry, reverseEntry } from "../../../actions/contributions/enter-entry.ts";
import { readLedger } from "../../../actions/contributions/read-ledger.ts";
import { readOverdue } from "../../../actions/contributions/remind.ts";
import { keepers, readers } from "../../duties.ts";
import { yearOf } from "../../year-of.ts";
import { xlsx } from "../media-types.ts";
import type { ContributionRefusal } from "../sentences.ts";
import { sentenceFor } from "../sentences.ts";
import { entryWords, kronorWords } from "../words.ts";
import { callForm, entryForm } from "./form.ts";
import { LedgerView } from "./view.tsx";
import { ledgerWorkbook } from "./workbook.ts";

type Sent = {
  readonly form: "call" | "entry";
  readonly typed: Typed;
  readonly faults: Faults;
  readonly status: number;
};

async function show(request: ZoneRequest, sent?: Sent): Promise<PageResponse> {
  const year = Number(/^20\d\d$/.exec(sent?.typed.get("ar")?.[0] ?? "")?.[0] ?? yearOf(request));
  const facts = await request.inZone(async (work) => ({
    ledger: await readLedger(work, year),
    overdue: await readOverdue(work),
  }));
  const mayKeep = keepers.includes(request.actor.duty);
  const view = <LedgerView {...facts} mayKeep={mayKeep} sent={sent} />;
  return page(`Reskontra ${year}`, view, { status: sent?.status ?? 200 });
}

function refuse(
  request: ZoneRequest,
  sent: Pick<Sent, "form" | "typed">,
  why: ContributionRefusal,
): Promise<PageResponse> {
  const { status, field, text } = sentenceFor(why);
  return show(request, { ...sent, faults: new Map([[field, text]]), status });
}

async function call(request: ZoneRequest): Promise<PageResponse> {
  const form = await request.form();
  const sent = { form: "call", typed: form.typed } as const;
  const parsed = form.parse(callForm(request.today));
  if (!parsed.ok) return show(request, { ...sent, faults: parsed.faults, status: 422 });
  const outcome = await request.inZone((work) => callContributions(work, parsed.value));
  if (!outcome.ok) return refuse(request, sent, outcome.refusal);
  const { members, total } = outcome.value;
  return seeOther(
    `/ekonomi/avgifter/reskontra?ar=${parsed.value.year}`,
    success(`${members} medlemmar är aviserade om ${kronorWords(total)}.`),
  );
}

async function enter(request: ZoneRequest): Promise<PageResponse> {
  const form = await request.form();
  const sent = { form: "entry", typed: form.typed } as const;
  const parsed = form.parse(entryForm(request.today));
  if (!parsed.ok) return show(request, { ...sent, faults: parsed.faults, status: 422 });
  const outcome = await request.inZone((work) => enterEntry(work, parsed.value));
  if (!outcome.ok) return refuse(request, sent, outcome.refusal);
  const { kind, amount, year } = outcome.value;
  return seeOther(
    `/ekonomi/avgifter/reskontra?ar=${year}`,
    success(`${entryWords[kind]}: ${kronorWords(amount)} är sparat.`),
  );
}

async function reverse(request: ZoneRequest): Promise<PageResponse> {
  const id = (await request.form()).value("rad");
  if (!isId(id)) return notFound();
  const outcome = await request.inZone((work) => reverseEntry(work, id, ""));
  if (!outcome.ok) {
    const { status, text } = sentenceFor(outcome.refusal);
    return refusal(status, "Raden kunde inte ångras", text);
  }
  return seeOther(
    `/ekonomi/avgifter/reskontra?ar=${outcome.value.year}`,
    success("Raden är ångrad. Den står kvar tillsammans med raden som tar tillbaka den."),
  );
}

async function workbook(request: ZoneRequest): Promise<PageResponse> {
  const ledger = await request.inZone((work) => readLedger(work, yearOf(request)));
  const name = contentDisposition(`Reskontra ${ledger.year}`, "xlsx", "attachment");
  return file(await ledgerWorkbook(ledger), xlsx, name);
}

const path = "/ekonomi/avgifter/reskontra";

export const ledgerRoutes: readonly Route[] = [
  zoneRoute({ method: "get", path, allow: readers, handle: (request) => show(request) }),
  zoneRoute({ method: "get", path: `${path}/excel`, allow: readers, handle: workbook }),
  zoneRoute({ method: "post", path: `${path}/avisera`, allow: keepers, handle: call }),
  zoneRoute({ method: "post", path: `${path}/rad`, allow: keepers, handle: enter }),
  zoneRoute({ method: "post", path: `${path}/angra`, allow: keepers, handle: reverse }),
];
