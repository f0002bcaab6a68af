import type { PageRequest } from "../../../../platform/http/request.ts";
import type { PageResponse } from "../../../../platform/http/response.ts";
import { page, seeOther, success } from "../../../../platform/http/response.ts";
import { openRoute } from "../../../../platform/http/route.ts";
import { confirmEnrolment, enrolmentKey } from "../../actions/sign-in/enrol-code.ts";
import type { Sentence } from "../sentences.ts";
import { sentenceFor } from "../sentences.ts";
import { formerToken, keepToken, stepToken } from "../session-token.ts";
import { EnrolmentView } from "./view.tsx";

async function show(request: PageRequest, refusal?: Sentence): Promise<PageResponse> {
  const key = await enrolmentKey(request.services, stepToken(request));
  if (!key.ok)
    return seeOther("/logga-in", { kind: "warning", text: refusal?.text ?? sentenceFor(key.refusal).text });
  const view = <EnrolmentView code={key.value} refusal={refusal?.text} />;
  return page("Koppla en app för engångskoder", view, { status: refusal?.status ?? 200 });
}

export const enrolmentRoute = openRoute({
  method: "get",
  path: "/logga-in/koppla",
  handle: (request) => show(request),
});

export const confirmEnrolmentRoute = openRoute({
  method: "post",
  path: "/logga-in/koppla",
  handle: async (request) => {
    const code = (await request.form()).value("kod");
    const step = { stepToken: stepToken(request), formerToken: formerToken(request), agent: request.agent };
    const outcome = await confirmEnrolment(request.services, { ...step, code });
    if (!outcome.ok) return show(request, sentenceFor(outcome.refusal));
    const { token, till } = outcome.value;
    return seeOther(till, success("Appen är kopplad och du är inloggad."), keepToken(token));
  },
});
