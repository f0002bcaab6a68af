import { answerButton, withId } from "../../../../platform/http/answer-form.ts";
import { seeOther, success } from "../../../../platform/http/response.ts";
import type { Route } from "../../../../platform/http/route.ts";
import { zoneRoute } from "../../../../platform/http/route.ts";
import { verifyEntry } from "../../actions/verification/verify-entry.ts";
import { editors } from "../duties.ts";
import { sentenceFor } from "../reminders/sentences.ts";

export const verificationRoutes: readonly Route[] = [
  zoneRoute({
    method: "post",
    path: "/insatskatalog/:entryId/verifiera",
    allow: editors,
    handle: withId("entryId", (request, id) =>
      answerButton(request, {
        act: (work) => verifyEntry(work, id, "editor"),
        done: () =>
          seeOther(
            `/insatskatalog/${id}`,
            success("Uppgifterna är bekräftade i dag. Läsarna ser dagen på insatsens sida."),
          ),
        refusedTitle: "Inget är bekräftat",
        sentence: sentenceFor,
      }),
    ),
  }),
];
