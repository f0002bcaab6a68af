import { page } from "../../../../platform/http/response.ts";
import type { Route } from "../../../../platform/http/route.ts";
import { zoneRoute } from "../../../../platform/http/route.ts";
import { participationWords } from "../../actions/participation/choices.ts";
import { searchPersons } from "../../actions/search/search-persons.ts";
import { caseworkDuties, receiverDuties } from "../referral-duties.ts";
import { SearchView } from "./view.tsx";

export const searchRoutes: readonly Route[] = [
  zoneRoute({
    method: "get",
    path: "/sok",
    allow: [...caseworkDuties, "registrar"],
    handle: async (request) => {
      const written = request.query.get("q") ?? "";
      const seen = await request.inZone(async (work) => ({
        result: await searchPersons(work, request.services.keyring, written),
        words: await participationWords(work),
      }));
      const mayOpen = (receiverDuties as readonly string[]).includes(request.actor.duty);
      return page("Sök person", <SearchView {...seen} written={written} mayOpenInEmergency={mayOpen} />);
    },
  }),
];
