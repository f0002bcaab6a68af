import type { ZoneRequest } from "../../../../platform/http/request.ts";
import type { PageResponse } from "../../../../platform/http/response.ts";
import { notFound, page, seeOther, success } from "../../../../platform/http/response.ts";
import { zoneRoute } from "../../../../platform/http/route.ts";
import type { Faults, Typed } from "../../../../ui/index.ts";
import { addCode, valuesOf } from "../../actions/change-codes.ts";
import type { CodeList } from "../../model/code-list.ts";
import { isCodeList } from "../../model/code-list.ts";
import { listWords } from "../list-words.ts";
import { sentenceFor } from "../sentences.ts";
import { newCodeForm } from "./form.ts";
import { CodeListView } from "./view.tsx";

type Sent = { readonly typed: Typed; readonly faults: Faults; readonly status: number };

async function show(request: ZoneRequest, list: CodeList, sent?: Sent): Promise<PageResponse> {
  const values = await request.inZone((work) => valuesOf(work, list));
  const view = <CodeListView list={list} values={values} today={request.today.toString()} {...sent} />;
  return page(listWords[list].name, view, { status: sent?.status ?? 200 });
}

export const codeListRoute = zoneRoute({
  method: "get",
  path: "/forbund/kodlistor/:list",
  allow: ["director", "statistician"],
  handle: (request) => {
    const list = request.param("list");
    return isCodeList(list) ? show(request, list) : notFound();
  },
});

export const addCodeRoute = zoneRoute({
  method: "post",
  path: "/forbund/kodlistor/:list",
  allow: ["director", "statistician"],
  handle: async (request) => {
    const list = request.param("list");
    if (!isCodeList(list)) return notFound();
    const form = await request.form();
    const parsed = form.parse(newCodeForm(request.today));
    if (!parsed.ok) return show(request, list, { typed: form.typed, faults: parsed.faults, status: 422 });
    const { benamning, raknas, fran, kalla } = parsed.value;
    const outcome = await request.inZone((work) =>
      addCode(work, list, { label: benamning, meaning: raknas, validFrom: fran, source: kalla }),
    );
    if (outcome.ok)
      return seeOther(`/forbund/kodlistor/${list}`, success(`”${outcome.value.label}” finns nu i listan.`));
    const { status, text } = sentenceFor(outcome.refusal);
    const field = outcome.refusal.code === "codeList.meaningElsewhere" ? "raknas" : "benamning";
    return show(request, list, { typed: form.typed, faults: new Map([[field, text]]), status });
  },
});
