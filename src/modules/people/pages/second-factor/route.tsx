import type { PageRequest } from "../../../../platform/http/request.ts";
import type { PageResponse } from "../../../../platform/http/response.ts";
import { page, seeOther } from "../../../../platform/http/response.ts";
import { openRoute } from "../../../../platform/http/route.ts";
import type { Outcome } from "../../../../platform/values/outcome.ts";
import type { SecondStepRefusal, SignedInNow } from "../../actions/sign-in/finish-with-code.ts";
import { finishWithCode } from "../../actions/sign-in/finish-with-code.ts";
import { finishWithPasskey } from "../../actions/sign-in/finish-with-passkey.ts";
import { secondFactors } from "../../actions/sign-in/second-factors.ts";
import type { Sentence } from "../sentences.ts";
import { sentenceFor } from "../sentences.ts";
import { formerToken, keepToken, stepToken } from "../session-token.ts";
import { SecondFactorView } from "./view.tsx";

const title = "Bekräfta att det är du";

async function show(request: PageRequest, refusal?: Sentence): Promise<PageResponse> {
  const factors = await secondFactors(request.services, stepToken(request));
  if (!factors.ok)
    return seeOther("/logga-in", {
      kind: "warning",
      text: refusal?.text ?? sentenceFor(factors.refusal).text,
    });
  const view = <SecondFactorView {...factors.value} refusal={refusal?.text} />;
  return page(title, view, { status: refusal?.status ?? 200 });
}

function finish(
  request: PageRequest,
  outcome: Outcome<SignedInNow, SecondStepRefusal>,
): PageResponse | Promise<PageResponse> {
  if (!outcome.ok) return show(request, sentenceFor(outcome.refusal));
  return seeOther(outcome.value.till, undefined, keepToken(outcome.value.token));
}

function secondStep(request: PageRequest) {
  return { stepToken: stepToken(request), formerToken: formerToken(request), agent: request.agent };
}

export const secondFactorRoute = openRoute({
  method: "get",
  path: "/logga-in/kod",
  handle: (request) => show(request),
});

export const codeRoute = openRoute({
  method: "post",
  path: "/logga-in/kod",
  handle: async (request) => {
    const code = (await request.form()).value("kod");
    return finish(request, await finishWithCode(request.services, { ...secondStep(request), code }));
  },
});

export const passkeySignInRoute = openRoute({
  method: "post",
  path: "/logga-in/nyckel",
  handle: async (request) => {
    const answer = (await request.form()).value("svar");
    return finish(request, await finishWithPasskey(request.services, { ...secondStep(request), answer }));
  },
});
