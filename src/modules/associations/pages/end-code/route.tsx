import { z } from "zod";
import type { ZoneRequest } from "../../../../platform/http/request.ts";
import type { PageResponse } from "../../../../platform/http/response.ts";
import { notFound, page, seeOther, success } from "../../../../platform/http/response.ts";
import { zoneRoute } from "../../../../platform/http/route.ts";
import { formatDate } from "../../../../platform/values/format.ts";
import type { Faults, Typed } from "../../../../ui/index.ts";
import { endCode, valuesOf } from "../../actions/change-codes.ts";
import type { CodeList } from "../../model/code-list.ts";
import { isCodeList } from "../../model/code-list.ts";
import { dayField } from "../code-list/form.ts";
import { sentenceFor } from "../sentences.ts";
import { EndCodeView } from "./view.tsx";

type Sent = { readonly typed: Typed; readonly faults: Faults; readonly status: number };

async function show(request: ZoneRequest, list: CodeList, code: string, sent?: Sent): Promise<PageResponse> {
  const values = await request.inZone((work) => valuesOf(work, list));
  const value = values.find((one) => one.code === code);
  if (value === undefined) return notFound();
  return page(`Avsluta ${value.label}`, <EndCodeView list={list} value={value} {...sent} />, {
    status: sent?.status ?? 200,
  });
}

export const endCodeRoute = zoneRoute({
  method: "get",
  path: "/forbund/kodlistor/:list/avsluta",
  allow: ["director", "statistician"],
  handle: (request) => {
    const list = request.param("list");
    return isCodeList(list) ? show(request, list, request.query.get("kod") ?? "") : notFound();
  },
});

export const confirmEndCodeRoute = zoneRoute({
  method: "post",
  path: "/forbund/kodlistor/:list/avsluta",
  allow: ["director", "statistician"],
  handle: async (request) => {
    const list = request.param("list");
    if (!isCodeList(list)) return notFound();
    const form = await request.form();
    const code = form.value("kod");
    const again = (faults: Faults, status: number) =>
      show(request, list, code, { typed: form.typed, faults, status });
    const parsed = form.parse(z.object({ sista: dayField(request.today) }));
    if (!parsed.ok) return again(parsed.faults, 422);
    const lastDay = parsed.value.sista;
    if (lastDay === null)
      return again(new Map([["sista", "Skriv den sista dag som värdet ska gå att välja."]]), 422);
    const outcome = await request.inZone((work) => endCode(work, list, { value: code, lastDay }));
    if (!outcome.ok) {
      const { status, text } = sentenceFor(outcome.refusal);
      return again(new Map([["sista", text]]), status);
    }
    const ended = `”${outcome.value.label}” går att välja till och med ${formatDate(lastDay)}.`;
    return seeOther(`/forbund/kodlistor/${list}`, success(ended));
  },
});
