import { page, refusal } from "../../../../platform/http/response.ts";
import type { Route } from "../../../../platform/http/route.ts";
import { zoneRoute } from "../../../../platform/http/route.ts";
import { participationWords } from "../../actions/participation/choices.ts";
import { readPersonPage } from "../../actions/participation/read-person-page.ts";
import { personName } from "../../model/person/person.ts";
import { caseworkDuties, leaderDuties, receiverDuties } from "../referral-duties.ts";
import { participationSentence } from "../sentences-participation.ts";
import { PersonView } from "./view.tsx";

export const personPageRoutes: readonly Route[] = [
  zoneRoute({
    method: "get",
    path: "/personer/:personId",
    allow: [...caseworkDuties, "registrar"],
    handle: async (request) => {
      const { seen, words } = await request.inZone(async (work) => ({
        seen: await readPersonPage(work, request.services.keyring, request.param("personId")),
        words: await participationWords(work),
      }));
      if (!seen.ok) {
        const said = participationSentence(seen.refusal);
        return refusal(said.status, "Personen finns inte", said.sentence);
      }
      const { duty } = request.actor;
      const may = {
        enrol: duty === "teamLeader" || duty === "teamMember",
        readLog: leaderDuties.some((leader) => leader === duty),
        readCase: caseworkDuties.some((one) => one === duty),
        protect: receiverDuties.some((one) => one === duty),
      };
      return page(personName(seen.value.person), <PersonView seen={seen.value} words={words} may={may} />);
    },
  }),
];
