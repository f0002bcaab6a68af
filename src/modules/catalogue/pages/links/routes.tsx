import { page, refusal, seeOther } from "../../../../platform/http/response.ts";
import type { Route } from "../../../../platform/http/route.ts";
import { zoneRoute } from "../../../../platform/http/route.ts";
import { orderLinkCheck, readLinkOverview } from "../../actions/links/link-overview.ts";
import { editors, readers } from "../duties.ts";
import { LinksView } from "./view.tsx";

const address = "/insatskatalog/lankar";

/** Which links no longer answer. */
export const linkRoutes: readonly Route[] = [
  zoneRoute({
    method: "get",
    path: address,
    allow: readers,
    handle: async (request) => {
      const links = await request.inZone(readLinkOverview);
      const checks = request.services.checksLinks === true;
      const mayCheck = editors.includes(request.actor.duty);
      return page("Länkar i katalogen", <LinksView {...{ links, checks, mayCheck }} />);
    },
  }),
  zoneRoute({
    method: "post",
    path: `${address}/kontrollera`,
    allow: editors,
    handle: async (request) => {
      const { services } = request;
      if (services.checksLinks !== true)
        return refusal(
          409,
          "Inga länkar är kontrollerade",
          "Den här installationen ringer inte upp några adresser. Be driften slå på kontrollen om ni vill ha den.",
        );
      const jobId = await request.inZone((work) => orderLinkCheck(work, services.jobs));
      services.jobs.wake();
      return seeOther(`/arbeten/${jobId}`);
    },
  }),
];
