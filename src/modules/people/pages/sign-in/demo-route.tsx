import { notFound, seeOther } from "../../../../platform/http/response.ts";
import { openRoute } from "../../../../platform/http/route.ts";
import { demoSignIn } from "../../actions/sign-in/demo-sign-in.ts";
import { ownPath } from "../../model/own-path.ts";
import { formerToken, keepToken } from "../session-token.ts";

export const demoSignInRoute = openRoute({
  method: "post",
  path: "/logga-in/demo",
  handle: async (request) => {
    const form = await request.form();
    const { demo, db } = request.services;
    const outcome = await db.inSystem((work) =>
      demoSignIn(work, {
        demo,
        assignmentId: form.value("uppdrag"),
        agent: request.agent,
        formerToken: formerToken(request),
      }),
    );
    if (outcome.ok) return seeOther(ownPath(form.value("till")), undefined, keepToken(outcome.value));
    return outcome.refusal.code === "demoIsOff" ? notFound() : seeOther("/logga-in");
  },
});
