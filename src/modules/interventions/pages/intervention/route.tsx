import { notFound, page } from "../../../../platform/http/response.ts";
import { zoneRoute } from "../../../../platform/http/route.ts";
import { interventionFacts } from "../../actions/intervention-facts.ts";
import { keepers, readers } from "../readers.ts";
import { InterventionView } from "./view.tsx";

export const interventionRoute = zoneRoute({
  method: "get",
  path: "/insatser/:interventionId",
  allow: readers,
  handle: async (request) => {
    const facts = await request.inZone((work) => interventionFacts(work, request.param("interventionId")));
    if (facts === null) return notFound();
    const mayChange = keepers.some((duty) => duty === request.actor.duty);
    return page(facts.intervention.name, <InterventionView facts={facts} mayChange={mayChange} />);
  },
});
