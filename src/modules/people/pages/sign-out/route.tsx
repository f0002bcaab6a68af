import { seeOther, success } from "../../../../platform/http/response.ts";
import { openRoute } from "../../../../platform/http/route.ts";
import { endSession } from "../../actions/sign-in/end-session.ts";
import { dropToken, formerToken } from "../session-token.ts";

/** Open to anyone: signing out twice, or after the session has ended, is no fault. */
export const signOutRoute = openRoute({
  method: "post",
  path: "/logga-ut",
  handle: async (request) => {
    const token = formerToken(request);
    if (token !== undefined) await request.services.db.inSystem((work) => endSession(work, token));
    return seeOther("/logga-in", success("Du är utloggad."), [dropToken]);
  },
});
