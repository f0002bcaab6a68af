import type { FailedForm } from "../../../../platform/http/answer-form.ts";
import { answerForm } from "../../../../platform/http/answer-form.ts";
import type { ZoneRequest } from "../../../../platform/http/request.ts";
import type { PageResponse } from "../../../../platform/http/response.ts";
import { notFound, page, seeOther, success } from "../../../../platform/http/response.ts";
import { zoneRoute } from "../../../../platform/http/route.ts";
import { addCode, valuesOf } from "../../actions/change-codes.ts";
import type { CodeList } from "../../model/code-list.ts";
import { isCodeList } from "../../model/code-list.ts";
import { listWords } from "../list-words.ts";
import { sentenceFor } from "../sentences.ts";
import { newCodeForm } from "./form.ts";
import { CodeListView } from "./view.tsx";

async function show(request: ZoneRequest, list: CodeList, sent?: FailedForm): Promise<PageResponse> {
  const values = await request.inZone((work) => valuesOf(work, list));
  const view = <CodeListView list={list} values={values} today={request.today.toString()} {...sent} />;
  return page(listWords[list].name, view, { status: sent?.status ?? 200 });
}

function add(request: ZoneRequest, list: CodeList): Promise<PageResponse> {
  return answerForm(request, {
    schema: newCodeForm(request.today),
    act: (work, { benamning, raknas, fran, kalla }) =>
      addCode(work, list, { label: benamning, meaning: raknas, validFrom: fran, source: kalla }),
    done: ({ label }) => seeOther(`/forbund/kodlistor/${list}`, success(`”${label}” finns nu i listan.`)),
    sentence: (refusal) => ({
      ...sentenceFor(refusal),
      field: refusal.code === "codeList.meaningElsewhere" ? "raknas" : "benamning",
    }),
    again: (failed) => show(request, list, failed),
  });
}

function withList(task: (request: ZoneRequest, list: CodeList) => Promise<PageResponse>) {
  return (request: ZoneRequest) => {
    const list = request.param("list");
    return isCodeList(list) ? task(request, list) : notFound();
  };
}

export const codeListRoute = zoneRoute({
  method: "get",
  path: "/forbund/kodlistor/:list",
  allow: ["director", "statistician"],
  handle: withList((request, list) => show(request, list)),
});

export const addCodeRoute = zoneRoute({
  method: "post",
  path: "/forbund/kodlistor/:list",
  allow: ["director", "statistician"],
  handle: withList(add),
});
