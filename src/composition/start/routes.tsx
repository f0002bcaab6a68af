import type { Child } from "hono/jsx";
import { zoneOf } from "../../platform/access/duty.ts";
import { asActor } from "../../platform/http/guard.ts";
import type { PageRequest, ZoneRequest } from "../../platform/http/request.ts";
import { page, seeOther } from "../../platform/http/response.ts";
import type { Route } from "../../platform/http/route.ts";
import { openRoute } from "../../platform/http/route.ts";
import { ButtonLink, Layout, Lead, PageHeading } from "../../ui/index.ts";
import { associationStart } from "./association-start.tsx";
import { catalogueStart } from "./catalogue-start.tsx";
import { partyStart } from "./party-start.tsx";

/** Where one lands: a work list for the duty one works as. */
export const startRoutes: readonly Route[] = [
  openRoute({
    method: "get",
    path: "/",
    handle: async (request) => {
      if (request.signedIn === null) return seeOther("/logga-in");
      const { actor } = request.signedIn;
      if (actor === null) return seeOther("/uppdrag");
      return page("Start", await startOf(asActor({ ...request, signedIn: request.signedIn }, actor)));
    },
  }),
];

async function startOf(request: ZoneRequest): Promise<Child> {
  switch (zoneOf(request.actor.duty)) {
    case "association":
      return request.actor.duty === "catalogueEditor" ? catalogueStart(request) : associationStart(request);
    case "party":
      return partyStart(request);
    case "system":
      return <OperationStart request={request} />;
  }
}

function OperationStart({ request }: { readonly request: PageRequest }) {
  return (
    <Layout>
      <PageHeading>Drift</PageHeading>
      <Lead>
        Du lägger upp användare och ger dem uppdrag. Innehållet i förbundets och parternas zon ser du inte.
      </Lead>
      <p>
        <ButtonLink href="/drift/anvandare">Se användare och uppdrag</ButtonLink>
      </p>
      {request.services.demo ? (
        <p>Det här är en demo. Inloggning med ett klick går bara att ha på den egna datorn.</p>
      ) : null}
    </Layout>
  );
}
