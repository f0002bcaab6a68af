import { page } from "../../../../platform/http/response.ts";
import type { Route } from "../../../../platform/http/route.ts";
import { zoneRoute } from "../../../../platform/http/route.ts";
import { readDueList } from "../../actions/follow-up/list-due.ts";
import { participationWords } from "../../actions/participation/choices.ts";
import { teamDuties } from "../participation-parts/team-duties.ts";
import { DueListView } from "./view.tsx";

export const followUpListRoutes: readonly Route[] = [
  zoneRoute({
    method: "get",
    path: "/uppfoljning",
    allow: teamDuties,
    handle: async (request) => {
      const which = request.query.get("visa") === "kommande" ? "coming" : "now";
      const number = /^[1-9]\d{0,5}$/.test(request.query.get("sida") ?? "")
        ? Number(request.query.get("sida"))
        : 1;
      const seen = await request.inZone(async (work) => ({
        list: await readDueList(work, which, number),
        words: await participationWords(work),
      }));
      return page("Ettårsuppföljning", <DueListView {...seen} which={which} pageNumber={number} />);
    },
  }),
];
