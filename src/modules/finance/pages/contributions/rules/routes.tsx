import type { FailedForm } from "../../../../../platform/http/answer-form.ts";
import { answerForm } from "../../../../../platform/http/answer-form.ts";
import type { ZoneRequest } from "../../../../../platform/http/request.ts";
import type { PageResponse } from "../../../../../platform/http/response.ts";
import { page, seeOther, success } from "../../../../../platform/http/response.ts";
import type { Route } from "../../../../../platform/http/route.ts";
import { zoneRoute } from "../../../../../platform/http/route.ts";
import { keepRule } from "../../../actions/contributions/keep-rule.ts";
import { keepTerm } from "../../../actions/contributions/keep-term.ts";
import { readMissingParty, readRulesPage } from "../../../actions/contributions/read-rules.ts";
import { keepers, readers } from "../../duties.ts";
import { yearOf } from "../../year-of.ts";
import { sentenceFor } from "../sentences.ts";
import { partyWords } from "../words.ts";
import { parseRule, termForm } from "./form.ts";
import { RulesView } from "./view.tsx";

const path = "/ekonomi/avgifter/regler";

type Sent = FailedForm & { readonly form: "rule" | "term" };

async function show(request: ZoneRequest, sent?: Sent): Promise<PageResponse> {
  const year = yearOf(request);
  const facts = await request.inZone(async (work) => ({
    ...(await readRulesPage(work)),
    missing: await readMissingParty(work, year),
  }));
  const mayKeep = keepers.includes(request.actor.duty);
  return page("Regler för avgifterna", <RulesView {...facts} year={year} mayKeep={mayKeep} sent={sent} />, {
    status: sent?.status ?? 200,
  });
}

async function saveRule(request: ZoneRequest): Promise<PageResponse> {
  const form = await request.form();
  const { members } = await request.inZone(readRulesPage);
  const parsed = parseRule(
    form,
    request.today,
    members.map(({ id }) => id),
  );
  const sent = { form: "rule", typed: form.typed } as const;
  if (!parsed.ok) return show(request, { ...sent, faults: parsed.faults, status: 422 });
  const outcome = await request.inZone((work) => keepRule(work, parsed.value));
  if (!outcome.ok) {
    const { status, field, text } = sentenceFor(outcome.refusal);
    return show(request, { ...sent, faults: new Map([[field, text]]), status });
  }
  const { party, validFromYear } = outcome.value;
  return seeOther(
    `/ekonomi/avgifter/regler?ar=${yearOf(request)}`,
    success(
      `${partyWords[party]} delar enligt regeln från ${validFromYear}. Redan beslutade avgifter ändras inte.`,
    ),
  );
}

function saveTerm(request: ZoneRequest): Promise<PageResponse> {
  return answerForm(request, {
    schema: termForm,
    act: keepTerm,
    done: () => seeOther(path, success("Medlemmens tid är sparad.")),
    sentence: sentenceFor,
    again: (failed) => show(request, { form: "term", ...failed }),
  });
}

export const rulesRoutes: readonly Route[] = [
  zoneRoute({ method: "get", path, allow: readers, handle: (request) => show(request) }),
  zoneRoute({ method: "post", path, allow: keepers, handle: saveRule }),
  zoneRoute({ method: "post", path: `${path}/medlem`, allow: keepers, handle: saveTerm }),
];
