import { seeOther } from "../../../../platform/http/response.ts";
import { openRoute } from "../../../../platform/http/route.ts";
import { beginWithProvider } from "../../actions/sign-in/begin-with-provider.ts";
import { finishWithProvider } from "../../actions/sign-in/finish-with-provider.ts";
import { ownPath } from "../../model/own-path.ts";
import { sentenceFor } from "../sentences.ts";
import { formerToken, keepStep, keepToken, stepToken } from "../session-token.ts";

/** A link and no form: the policy on where forms may lead would stop the way to the provider. */
export const beginProviderRoute = openRoute({
  method: "get",
  path: "/logga-in/extern/:providerId",
  handle: async (request) => {
    const wanted = { providerId: request.param("providerId"), till: ownPath(request.query.get("till")) };
    const outcome = await beginWithProvider(request.services, wanted);
    if (!outcome.ok)
      return seeOther("/logga-in", { kind: "warning", text: sentenceFor(outcome.refusal).text });
    return seeOther(outcome.value.address, undefined, keepStep(outcome.value.token));
  },
});

export const finishProviderRoute = openRoute({
  method: "get",
  path: "/logga-in/extern/svar",
  handle: async (request) => {
    const step = { stepToken: stepToken(request), formerToken: formerToken(request), agent: request.agent };
    const outcome = await finishWithProvider(request.services, { ...step, query: request.url.search });
    if (!outcome.ok)
      return seeOther("/logga-in", { kind: "warning", text: sentenceFor(outcome.refusal).text });
    return seeOther(outcome.value.till, undefined, keepToken(outcome.value.token));
  },
});
