import type { SignedInRequest } from "../../../../platform/http/request.ts";
import type { PageResponse } from "../../../../platform/http/response.ts";
import { page, seeOther, success } from "../../../../platform/http/response.ts";
import { signedInRoute } from "../../../../platform/http/route.ts";
import { chooseAssignment } from "../../actions/choose-assignment.ts";
import { myAssignments } from "../../actions/my-assignments.ts";
import { ownPath } from "../../model/own-path.ts";
import { dutyAt } from "../duty-words.ts";
import type { Sentence } from "../sentences.ts";
import { sentenceFor } from "../sentences.ts";
import { tokenOf } from "../session-token.ts";
import { AssignmentsView } from "./view.tsx";

async function show(request: SignedInRequest, till: string, refusal?: Sentence): Promise<PageResponse> {
  const { userId } = request.signedIn;
  const mine = await request.services.db.inSystem((work) => myAssignments(work, userId, tokenOf(request)));
  return page("Välj uppdrag", <AssignmentsView mine={mine} till={till} refusal={refusal?.text} />, {
    status: refusal?.status ?? 200,
  });
}

export const assignmentsRoute = signedInRoute({
  method: "get",
  path: "/uppdrag",
  handle: (request) => show(request, ownPath(request.query.get("till"))),
});

export const chooseAssignmentRoute = signedInRoute({
  method: "post",
  path: "/uppdrag",
  handle: async (request) => {
    const form = await request.form();
    const till = ownPath(form.value("till"));
    const { userId } = request.signedIn;
    const outcome = await request.services.db.inSystem((work) =>
      chooseAssignment(work, { userId, token: tokenOf(request), assignmentId: form.value("uppdrag") }),
    );
    if (!outcome.ok) return show(request, till, sentenceFor(outcome.refusal));
    return seeOther(till, success(`Du arbetar nu som ${dutyAt(outcome.value)}.`));
  },
});
