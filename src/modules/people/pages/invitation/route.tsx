import type { PageRequest } from "../../../../platform/http/request.ts";
import type { PageResponse } from "../../../../platform/http/response.ts";
import { page, refusal, seeOther } from "../../../../platform/http/response.ts";
import { openRoute } from "../../../../platform/http/route.ts";
import type { Faults } from "../../../../ui/index.ts";
import { acceptInvitation, readInvitation } from "../../actions/accept-invitation.ts";
import { choosePasswordForm } from "../password/form.ts";
import { sentenceFor } from "../sentences.ts";
import { keepStep } from "../session-token.ts";
import { InvitationView } from "./view.tsx";

const title = "Välkommen till Samordna";

async function show(request: PageRequest, faults?: Faults): Promise<PageResponse> {
  const token = request.param("token");
  const invitation = await readInvitation(request.services.db, token);
  if (!invitation.ok) {
    const { status, text } = sentenceFor(invitation.refusal);
    return refusal(status, "Länken gäller inte längre", text);
  }
  return page(title, <InvitationView token={token} person={invitation.value} faults={faults} />, {
    status: faults ? 422 : 200,
  });
}

export const invitationRoute = openRoute({
  method: "get",
  path: "/inbjudan/:token",
  handle: (request) => show(request),
});

export const acceptInvitationRoute = openRoute({
  method: "post",
  path: "/inbjudan/:token",
  handle: async (request) => {
    const parsed = (await request.form()).parse(choosePasswordForm);
    if (!parsed.ok) return show(request, parsed.faults);
    const outcome = await acceptInvitation(request.services.db, request.param("token"), parsed.value.nytt);
    if (!outcome.ok) return show(request, new Map([["nytt", sentenceFor(outcome.refusal).text]]));
    const next = outcome.value.next === "enrolment" ? "/logga-in/koppla" : "/logga-in/kod";
    return seeOther(next, undefined, keepStep(outcome.value.token));
  },
});
