import type { Route } from "../../../../platform/http/route.ts";
import { linkRoutes } from "../links/routes.tsx";
import { reminderRoutes } from "../reminders/routes.tsx";
import { verificationRoutes } from "../verification/routes.ts";
import { hostRoutes } from "./host/routes.tsx";
import { reviewRoutes } from "./review/routes.tsx";

/** Verification, proposals, reminders and links. They stand before /insatskatalog/:entryId, whose words they would be. */
export const proposalRoutes: readonly Route[] = [
  ...hostRoutes,
  ...reviewRoutes,
  ...verificationRoutes,
  ...reminderRoutes,
  ...linkRoutes,
];
