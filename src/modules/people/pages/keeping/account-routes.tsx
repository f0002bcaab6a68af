import type { Work } from "../../../../platform/db/work.ts";
import { notFound, seeOther, success } from "../../../../platform/http/response.ts";
import type { Route } from "../../../../platform/http/route.ts";
import { zoneRoute } from "../../../../platform/http/route.ts";
import { isId } from "../../../../platform/values/id.ts";
import type { Outcome } from "../../../../platform/values/outcome.ts";
import type { CloseRefusal } from "../../actions/keeping/close-user.ts";
import { closeUser, endSessionsOf, reopenUser } from "../../actions/keeping/close-user.ts";
import { invitationDays, inviteUser } from "../../actions/keeping/invite-user.ts";
import { sentenceFor } from "../sentences.ts";
import { keepers } from "./list-route.tsx";
import { showUser } from "./show-user.tsx";

export const inviteUserRoute = zoneRoute({
  method: "post",
  path: "/drift/anvandare/:userId/inbjudan",
  allow: keepers,
  handle: async (request) => {
    const userId = request.param("userId");
    if (!isId(userId)) return notFound();
    const outcome = await request.inZone((work) => inviteUser(work, userId, request.actor.userId));
    if (!outcome.ok) return showUser(request, { refusal: sentenceFor(outcome.refusal) });
    const address = `${request.services.origin}/inbjudan/${outcome.value}`;
    return showUser(request, { invitation: { address, days: invitationDays } });
  },
});

export const endSessionsRoute = zoneRoute({
  method: "post",
  path: "/drift/anvandare/:userId/logga-ut",
  allow: keepers,
  handle: async (request) => {
    const userId = request.param("userId");
    if (!isId(userId)) return notFound();
    const ended = await request.inZone((work) => endSessionsOf(work, userId, request.actor.userId));
    const sentence = ended === 1 ? "En inloggning är avslutad." : `${ended} inloggningar är avslutade.`;
    return seeOther(`/drift/anvandare/${userId}`, success(sentence));
  },
});

export const closeUserRoute = changeRoute(
  "stang",
  closeUser,
  "Kontot är stängt, och användaren är utloggad överallt.",
);
export const reopenUserRoute = changeRoute(
  "oppna",
  reopenUser,
  "Kontot är öppet igen. Uppdrag som har tagit slut får ges på nytt.",
);

type Change = (work: Work, userId: string, by: string) => Promise<Outcome<void, CloseRefusal>>;

function changeRoute(name: string, change: Change, sentence: string): Route {
  return zoneRoute({
    method: "post",
    path: `/drift/anvandare/:userId/${name}`,
    allow: keepers,
    handle: async (request) => {
      const userId = request.param("userId");
      if (!isId(userId)) return notFound();
      const outcome = await request.inZone((work) => change(work, userId, request.actor.userId));
      if (!outcome.ok) return showUser(request, { refusal: sentenceFor(outcome.refusal) });
      return seeOther(`/drift/anvandare/${userId}`, success(sentence));
    },
  });
}
