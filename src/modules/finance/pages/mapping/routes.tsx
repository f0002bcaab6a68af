import type { ZoneRequest } from "../../../../platform/http/request.ts";
import type { PageResponse } from "../../../../platform/http/response.ts";
import { page, refusal, seeOther, success } from "../../../../platform/http/response.ts";
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

async function answer(
  request: ZoneRequest,
  tab: MappingTab,
  form: FailedForm["form"],
  sent: SentForm,
  outcome: Outcome<number, KeepMappingRefusal>,
): Promise<PageResponse> {
  if (outcome.ok)
    return seeOther(
      `/ekonomi/koppling?ar=${yearOf(request)}&visa=${tab}`,
      success(outcome.value === 1 ? "En koppling är sparad." : `${outcome.value} kopplingar är sparade.`),
    );
  const { status, text } = sentenceFor(outcome.refusal);
  const field = form === "range" ? "fran" : ([...sent.typed.keys()][0] ?? "fran");
  return show(request, tab, { form, typed: sent.typed, faults: new Map([[field, text]]), status });
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
    handle: async (request) => {
      const form = await request.form();
      const outcome = await request.inZone((work) =>
        mapAccounts(work, yearOf(request), chosenAccounts(form)),
      );
      return answer(request, "rakenskaper", "list", form, outcome);
    },
  }),
  zoneRoute({
    method: "post",
    path: "/ekonomi/koppling/rader",
    allow: keepers,
    handle: async (request) => {
      const form = await request.form();
      const outcome = await request.inZone((work) => mapRows(work, yearOf(request), chosenRows(form)));
      return answer(request, "rader", "list", form, outcome);
    },
  }),
  zoneRoute({
    method: "post",
    path: "/ekonomi/koppling/kontointervall",
    allow: keepers,
    handle: async (request) => {
      const form = await request.form();
      const parsed = form.parse(accountRangeForm);
      if (!parsed.ok)
        return show(request, "rakenskaper", {
          ...{ form: "range", typed: form.typed, faults: parsed.faults, status: 422 },
        });
      const outcome = await request.inZone((work) => mapAccounts(work, yearOf(request), [parsed.value]));
      return answer(request, "rakenskaper", "range", form, outcome);
    },
  }),
  zoneRoute({
    method: "post",
    path: "/ekonomi/koppling/radintervall",
    allow: keepers,
    handle: async (request) => {
      const form = await request.form();
      const parsed = form.parse(rowRangeForm);
      if (!parsed.ok)
        return show(request, "rader", {
          ...{ form: "range", typed: form.typed, faults: parsed.faults, status: 422 },
        });
      const outcome = await request.inZone((work) => mapRows(work, yearOf(request), [parsed.value]));
      return answer(request, "rader", "range", form, outcome);
    },
  }),
  zoneRoute({
    method: "post",
    path: "/ekonomi/koppling/avsluta",
    allow: keepers,
    handle: async (request) => {
      const form = await request.form();
      const kind = form.value("slag") === "rows" ? "rows" : "accounts";
      const id = form.value("koppling");
      const outcome = await request.inZone((work) =>
        endMapping(work, yearOf(request), kind, isId(id) ? id : work.newId()),
      );
      const tab: MappingTab = kind === "rows" ? "rader" : "rakenskaper";
      if (outcome.ok)
        return seeOther(
          `/ekonomi/koppling?ar=${yearOf(request)}&visa=${tab}`,
          success("Kopplingen är avslutad. Tidigare år står kvar som de räknades."),
        );
      const { status, text } = sentenceFor(outcome.refusal);
      return refusal(status, "Kopplingen avslutades inte", text);
    },
  }),
];
