import type { FailedForm } from "../../../../../platform/http/answer-form.ts";
import { answerButton, answerForm } from "../../../../../platform/http/answer-form.ts";
import { workbookFile } from "../../../../../platform/http/file-answers.ts";
import type { ZoneRequest } from "../../../../../platform/http/request.ts";
import type { PageResponse } from "../../../../../platform/http/response.ts";
import { notFound, page, seeOther, success } from "../../../../../platform/http/response.ts";
import type { Route } from "../../../../../platform/http/route.ts";
import { zoneRoute } from "../../../../../platform/http/route.ts";
import { isId } from "../../../../../platform/values/id.ts";
import { callContributions } from "../../../actions/contributions/call.ts";
import { enterEntry, reverseEntry } from "../../../actions/contributions/enter-entry.ts";
import { readLedger } from "../../../actions/contributions/read-ledger.ts";
import { readOverdue } from "../../../actions/contributions/remind.ts";
import { keepers, readers } from "../../duties.ts";
import { yearOf } from "../../year-of.ts";
import { sentenceFor } from "../sentences.ts";
import { entryWords, kronorWords } from "../words.ts";
import { callForm, entryForm } from "./form.ts";
import { LedgerView } from "./view.tsx";
import { ledgerWorkbook } from "./workbook.ts";

const path = "/ekonomi/avgifter/reskontra";

type Sent = FailedForm & { readonly form: "call" | "entry" };

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

function call(request: ZoneRequest): Promise<PageResponse> {
  return answerForm(request, {
    schema: callForm(request.today),
    act: callContributions,
    done: ({ members, total }, { year }) =>
      seeOther(`${path}?ar=${year}`, success(`${members} medlemmar är aviserade om ${kronorWords(total)}.`)),
    sentence: sentenceFor,
    again: (failed) => show(request, { form: "call", ...failed }),
  });
}

function enter(request: ZoneRequest): Promise<PageResponse> {
  return answerForm(request, {
    schema: entryForm(request.today),
    act: enterEntry,
    done: ({ kind, amount, year }) =>
      seeOther(`${path}?ar=${year}`, success(`${entryWords[kind]}: ${kronorWords(amount)} är sparat.`)),
    sentence: sentenceFor,
    again: (failed) => show(request, { form: "entry", ...failed }),
  });
}

async function reverse(request: ZoneRequest): Promise<PageResponse> {
  const id = (await request.form()).value("rad");
  if (!isId(id)) return notFound();
  return answerButton(request, {
    act: (work) => reverseEntry(work, id, ""),
    done: ({ year }) =>
      seeOther(
        `${path}?ar=${year}`,
        success("Raden är ångrad. Den står kvar tillsammans med raden som tar tillbaka den."),
      ),
    refusedTitle: "Raden kunde inte ångras",
    sentence: sentenceFor,
  });
}

async function workbook(request: ZoneRequest): Promise<PageResponse> {
  const ledger = await request.inZone((work) => readLedger(work, yearOf(request)));
  return workbookFile(await ledgerWorkbook(ledger), `Reskontra ${ledger.year}`);
}

export const ledgerRoutes: readonly Route[] = [
  zoneRoute({ method: "get", path, allow: readers, handle: (request) => show(request) }),
  zoneRoute({ method: "get", path: `${path}/excel`, allow: readers, handle: workbook }),
  zoneRoute({ method: "post", path: `${path}/avisera`, allow: keepers, handle: call }),
  zoneRoute({ method: "post", path: `${path}/rad`, allow: keepers, handle: enter }),
  zoneRoute({ method: "post", path: `${path}/angra`, allow: keepers, handle: reverse }),
];
