import { seeOther, success } from "../../../../platform/http/response.ts";
import { zoneRoute } from "../../../../platform/http/route.ts";
import { endAssignment } from "../../actions/keeping/end-assignment.ts";
import { giveAssignment } from "../../actions/keeping/give-assignment.ts";
import { sentenceFor } from "../sentences.ts";
import { assignmentForm, endForm } from "./assignment-form.ts";
import { keepers } from "./list-route.tsx";
import { showUser } from "./show-user.tsx";

export const userRoute = zoneRoute({
  method: "get",
  path: "/drift/anvandare/:userId",
  allow: keepers,
  handle: (request) => {
    const duty = request.query.get("roll") ?? "";
    return showUser(request, {
      chosen: duty === "" ? undefined : { duty, associationId: request.query.get("forbund") ?? "" },
    });
  },
});

export const giveAssignmentRoute = zoneRoute({
  method: "post",
  path: "/drift/anvandare/:userId/uppdrag",
  allow: keepers,
  handle: async (request) => {
    const form = await request.form();
    const chosen = { duty: form.value("roll"), associationId: form.value("forbund") };
    const again = { chosen, typed: form.typed };
    const parsed = form.parse(assignmentForm(request.today));
    if (!parsed.ok) return showUser(request, { ...again, faults: parsed.faults, status: 422 });
    const userId = request.param("userId");
    const outcome = await request.inZone((work) =>
      giveAssignment(work, { userId, wanted: parsed.value, by: request.actor.userId }),
    );
    if (!outcome.ok) return showUser(request, { ...again, refusal: sentenceFor(outcome.refusal) });
    return seeOther(
      `/drift/anvandare/${userId}`,
      success("Uppdraget är givet. Användaren kan välja det direkt."),
    );
  },
});

export const endAssignmentRoute = zoneRoute({
  method: "post",
  path: "/drift/anvandare/:userId/uppdrag/:assignmentId/avsluta",
  allow: keepers,
  handle: async (request) => {
    const parsed = (await request.form()).parse(endForm(request.today));
    if (!parsed.ok)
      return showUser(request, { refusal: { status: 422, text: [...parsed.faults.values()].join(" ") } });
    const userId = request.param("userId");
    const end = {
      userId,
      assignmentId: request.param("assignmentId"),
      lastDay: parsed.value.sista,
      by: request.actor.userId,
    };
    const outcome = await request.inZone((work) => endAssignment(work, end));
    if (!outcome.ok) return showUser(request, { refusal: sentenceFor(outcome.refusal) });
    return seeOther(
      `/drift/anvandare/${userId}`,
      success("Uppdraget är avslutat från och med dagen efter den sista."),
    );
  },
});
