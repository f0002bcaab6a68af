import { json } from "../../../../platform/http/response.ts";
import { openRoute } from "../../../../platform/http/route.ts";
import { noteActivity } from "../../actions/note-activity.ts";
import { tokenOf } from "../session-token.ts";

/**
 * What the islands ask while a page is open. Asked with `?aktiv=ja` when somebody has typed or clicked, which prolongs the
 * session; without it nothing is prolonged, so that a forgotten tab keeps nobody signed in.
 */
export const keepAliveRoute = openRoute({
  method: "get",
  path: "/session/hall-vid-liv",
  quiet: true,
  handle: async (request) => {
    const { signedIn, services, query } = request;
    if (signedIn === null) return json({ signedIn: false }, 401);
    if (query.get("aktiv") === "ja")
      await services.db.inSystem((work) => noteActivity(work, tokenOf(request)));
    return json({ signedIn: true, idleSeconds: signedIn.idleSeconds });
  },
});
