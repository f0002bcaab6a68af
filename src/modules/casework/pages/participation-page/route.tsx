import { page, refusal } from "../../../../platform/http/response.ts";
import type { Route } from "../../../../platform/http/route.ts";
import { zoneRoute } from "../../../../platform/http/route.ts";
import { participationWords } from "../../actions/participation/choices.ts";
import { readParticipationPage } from "../../actions/participation/read-participation.ts";
import { nameOnPage } from "../participation-parts/name-on-page.ts";
import { readerDuties } from "../participation-parts/team-duties.ts";
import { participationSentence } from "../sentences-participation.ts";
import { ParticipationView } from "./view.tsx";

export const participationPageRoutes: readonly Route[] = [
  zoneRoute({
    method: "get",
    path: "/deltagare/:id",
    allow: readerDuties,
    handle: async (request) => {
      const { seen, words } = await request.inZone(async (work) => ({
        seen: await readParticipationPage(work, request.services.keyring, request.param("id")),
        words: await participationWords(work),
      }));
      if (!seen.ok) {
        const said = participationSentence(seen.refusal);
        return refusal(said.status, "Deltagandet finns inte", said.sentence);
      }
      const mayChange = request.actor.duty !== "registrar";
      return page(
        nameOnPage(seen.value.person),
        <ParticipationView seen={seen.value} words={words} today={request.today} mayChange={mayChange} />,
      );
    },
  }),
];
