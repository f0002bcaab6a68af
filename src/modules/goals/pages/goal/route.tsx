import { withId } from "../../../../platform/http/answer-form.ts";
import { notFound, page } from "../../../../platform/http/response.ts";
import type { Route } from "../../../../platform/http/route.ts";
import { zoneRoute } from "../../../../platform/http/route.ts";
import { findResult } from "../../actions/find-result.ts";
import { keepers, readers } from "../duties.ts";
import { GoalView } from "./view.tsx";

/** One goal with the whole way to its figure: what the auditor follows. */
export const goalRoutes: readonly Route[] = [
  zoneRoute({
    method: "get",
    path: "/mal/:goalId",
    allow: readers,
    handle: withId("goalId", async (request, id) => {
      const result = await findResult(
        { actor: request.actor, db: request.services.db, inZone: request.inZone },
        id,
      );
      if (result === null) return notFound();
      return page(
        `Så räknas siffran: ${result.measure.name}`,
        <GoalView result={result} mayKeep={keepers.includes(request.actor.duty)} />,
      );
    }),
  }),
];
