import { page } from "../../../../platform/http/response.ts";
import { zoneRoute } from "../../../../platform/http/route.ts";
import { overviewOf } from "../../actions/intervention-facts.ts";
import { readers } from "../readers.ts";
import { InterventionsView } from "./view.tsx";

export const interventionsRoute = zoneRoute({
  method: "get",
  path: "/insatser",
  allow: readers,
  handle: async (request) =>
    page("Insatser", <InterventionsView overview={await request.inZone(overviewOf)} />),
});
