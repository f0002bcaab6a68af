import type { PageRequest } from "../../../../platform/http/request.ts";
import type { PageResponse } from "../../../../platform/http/response.ts";
import { page, seeOther } from "../../../../platform/http/response.ts";
import { openRoute } from "../../../../platform/http/route.ts";
import { beginSignIn } from "../../actions/sign-in/begin-sign-in.ts";
import { demoAssignments } from "../../actions/sign-in/demo-sign-in.ts";
import { offeredProviders } from "../../actions/sign-in/providers.ts";
import { ownPath } from "../../model/own-path.ts";
import { sentenceFor } from "../sentences.ts";
import { keepStep } from "../session-token.ts";
import { signInForm } from "./form.ts";
import type { SignInOffer } from "./view.tsx";
import { SignInView } from "./view.tsx";

async function offer(request: PageRequest, till: string): Promise<SignInOffer> {
  const { demo, db } = request.services;
  return db.inSystem(async (work) => ({
    till,
    demo: demo ? await demoAssignments(work) : undefined,
    providers: await offeredProviders(work),
  }));
}

export const signInRoute = openRoute({
  method: "get",
  path: "/logga-in",
  handle: async (request) =>
    page("Logga in", <SignInView {...(await offer(request, ownPath(request.query.get("till"))))} />),
});

export const passwordSignInRoute = openRoute({
  method: "post",
  path: "/logga-in",
  handle: async (request): Promise<PageResponse> => {
    const form = await request.form();
    const till = ownPath(form.value("till"));
    const parsed = form.parse(signInForm);
    const again = { ...(await offer(request, till)), typed: form.typed };
    if (!parsed.ok)
      return page("Logga in", <SignInView {...again} faults={parsed.faults} />, { status: 422 });
    const { epost: email, losenord: password } = parsed.value;
    const outcome = await beginSignIn(request.services, { email, password, till, source: request.source });
    if (!outcome.ok) {
      const { status, text } = sentenceFor(outcome.refusal);
      return page("Logga in", <SignInView {...again} refusal={text} />, { status });
    }
    const next = outcome.value.next === "secondFactor" ? "/logga-in/kod" : "/logga-in/koppla";
    return seeOther(next, undefined, keepStep(outcome.value.token));
  },
});
