import type { z } from "zod";
import type { Work } from "../../../../platform/db/work.ts";
import { answerButton, answerForm } from "../../../../platform/http/answer-form.ts";
import type { ZoneRequest } from "../../../../platform/http/request.ts";
import type { PageResponse } from "../../../../platform/http/response.ts";
import { page, seeOther, success } from "../../../../platform/http/response.ts";
import type { Route } from "../../../../platform/http/route.ts";
import { zoneRoute } from "../../../../platform/http/route.ts";
import type { SentForm } from "../../../../platform/http/sent-form.ts";
import { isId } from "../../../../platform/values/id.ts";
import type { Outcome } from "../../../../platform/values/outcome.ts";
import type { KeepMappingRefusal } from "../../actions/mapping/keep-mapping.ts";
import { endMapping, mapAccounts, mapRows } from "../../actions/mapping/keep-mapping.ts";
import { readMapping } from "../../actions/mapping/read-mapping.ts";
import { keepers, readers } from "../duties.ts";
import { yearOf } from "../year-of.ts";
import { accountRangeForm, chosenAccounts, chosenRows, rowRangeForm } from "./form.ts";
import { sentenceFor } from "./sentences.ts";
import type { FailedForm, MappingTab } from "./view.tsx";
import { MappingView } from "./view.tsx";

async function show(
  request: ZoneRequest,
  tab: MappingTab,
  failed?: FailedForm & { readonly status: number },
): Promise<PageResponse> {
  const year = yearOf(request);
  const chart = request.query.get("plan") === "bas" ? "bas" : "kommunBas";
  const facts = await request.inZone((work) => readMapping(work, year, chart));
  const mayKeep = keepers.includes(request.actor.duty);
  return page(
    `Koppla bokföringen ${year}`,
    <MappingView year={year} tab={tab} chart={chart} facts={facts} mayKeep={mayKeep} failed={failed} />,
    { status: failed?.status ?? 200 },
  );
}

type Keep<V> = (
  work: Work,
  year: number,
  mappings: readonly V[],
) => Promise<Outcome<number, KeepMappingRefusal>>;

function kept(request: ZoneRequest, tab: MappingTab, count: number): PageResponse {
  return seeOther(
    `/ekonomi/koppling?ar=${yearOf(request)}&visa=${tab}`,
    success(count === 1 ? "En koppling är sparad." : `${count} kopplingar är sparade.`),
  );
}

/** All that was chosen in the list; a refusal stands at the first of its fields. */
function saveList<V>(tab: MappingTab, chosen: (form: SentForm) => readonly V[], keep: Keep<V>) {
  return async (request: ZoneRequest): Promise<PageResponse> => {
    const form = await request.form();
    const outcome = await request.inZone((work) => keep(work, yearOf(request), chosen(form)));
    if (outcome.ok) return kept(request, tab, outcome.value);
    const { status, text } = sentenceFor(outcome.refusal);
    const field = [...form.typed.keys()][0] ?? "fran";
    return show(request, tab, { form: "list", typed: form.typed, faults: new Map([[field, text]]), status });
  };
}

function saveRange<V>(tab: MappingTab, schema: z.ZodType<V>, keep: Keep<V>) {
  return (request: ZoneRequest): Promise<PageResponse> =>
    answerForm(request, {
      schema,
      act: (work, range) => keep(work, yearOf(request), [range]),
      done: (count) => kept(request, tab, count),
      sentence: (why) => ({ ...sentenceFor(why), field: "fran" }),
      again: (failed) => show(request, tab, { form: "range", ...failed }),
    });
}

async function end(request: ZoneRequest): Promise<PageResponse> {
  const form = await request.form();
  const kind = form.value("slag") === "rows" ? "rows" : "accounts";
  const id = form.value("koppling");
  const tab: MappingTab = kind === "rows" ? "rader" : "rakenskaper";
  return answerButton(request, {
    act: (work) => endMapping(work, yearOf(request), kind, isId(id) ? id : work.newId()),
    done: () =>
      seeOther(
        `/ekonomi/koppling?ar=${yearOf(request)}&visa=${tab}`,
        success("Kopplingen är avslutad. Tidigare år står kvar som de räknades."),
      ),
    refusedTitle: "Kopplingen avslutades inte",
    sentence: sentenceFor,
  });
}

export const mappingRoutes: readonly Route[] = [
  zoneRoute({
    method: "get",
    path: "/ekonomi/koppling",
    allow: readers,
    handle: (request) => show(request, request.query.get("visa") === "rader" ? "rader" : "rakenskaper"),
  }),
  zoneRoute({
    method: "post",
    path: "/ekonomi/koppling/konton",
    allow: keepers,
    handle: saveList("rakenskaper", chosenAccounts, mapAccounts),
  }),
  zoneRoute({
    method: "post",
    path: "/ekonomi/koppling/rader",
    allow: keepers,
    handle: saveList("rader", chosenRows, mapRows),
  }),
  zoneRoute({
    method: "post",
    path: "/ekonomi/koppling/kontointervall",
    allow: keepers,
    handle: saveRange("rakenskaper", accountRangeForm, mapAccounts),
  }),
  zoneRoute({
    method: "post",
    path: "/ekonomi/koppling/radintervall",
    allow: keepers,
    handle: saveRange("rader", rowRangeForm, mapRows),
  }),
  zoneRoute({ method: "post", path: "/ekonomi/koppling/avsluta", allow: keepers, handle: end }),
];
