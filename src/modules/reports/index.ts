import type { Route } from "../../platform/http/route.ts";
import { commentRoutes } from "./pages/block/comment-routes.ts";
import { blockRoutes } from "./pages/block/routes.tsx";
import { versionRoutes } from "./pages/block/version-routes.tsx";
import { createRoutes } from "./pages/create/route.tsx";
import { dispatchRoutes } from "./pages/dispatch/routes.tsx";
import { listRoutes } from "./pages/list/route.tsx";
import { openRoutes } from "./pages/open/routes.tsx";
import { outlineRoutes } from "./pages/outline/routes.tsx";
import { publicationRoutes } from "./pages/publication/routes.tsx";
import { reviewRoutes } from "./pages/review/routes.tsx";
import { signatureRoutes } from "./pages/signatures/routes.tsx";
import { yearWheelRoutes } from "./pages/year-wheel/routes.tsx";

export { keepAddress } from "./actions/dispatch/keep-address.ts";
export { dispatchJobs } from "./actions/dispatch/send-dispatch.ts";
export { keepStep } from "./actions/year-wheel/keep-step.ts";
export { readWheel } from "./actions/year-wheel/read-wheel.ts";

/** Fixed addresses stand before those with a parameter. */
export const routes: readonly Route[] = [
  ...listRoutes,
  ...createRoutes,
  ...outlineRoutes,
  ...blockRoutes,
  ...commentRoutes,
  ...versionRoutes,
  ...reviewRoutes,
  ...signatureRoutes,
  ...publicationRoutes,
  ...openRoutes,
  ...dispatchRoutes,
  ...yearWheelRoutes,
];
