import { page, seeOther } from "../../platform/http/response.ts";
import type { Route } from "../../platform/http/route.ts";
import { openRoute } from "../../platform/http/route.ts";
import { Layout, PageHeading } from "../../ui/index.ts";

export const startRoutes: readonly Route[] = [
  openRoute({
    method: "get",
    path: "/",
    handle: (request) => {
      if (request.signedIn === null) return seeOther("/logga-in");
      if (request.signedIn.actor === null) return seeOther("/uppdrag");
      return page(
        "Start",
        <Layout>
          <PageHeading>Att göra nu</PageHeading>
        </Layout>,
      );
    },
  }),
];
