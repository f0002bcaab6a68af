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

export { addBlock } from "./actions/arrange-blocks.ts";
export { createReport } from "./actions/create-report.ts";
export { keepAddress } from "./actions/dispatch/keep-address.ts";
export { dispatchJobs } from "./actions/dispatch/send-dispatch.ts";
export { type ReadDocument, readDocument } from "./actions/read-document.ts";
export { readOutline } from "./actions/read-outline.ts";
export { adoptReport, keepSeats } from "./actions/sign-report.ts";
export { writeBlock } from "./actions/write-block.ts";
export { keepStep } from "./actions/year-wheel/keep-step.ts";
export { readWheel } from "./actions/year-wheel/read-wheel.ts";
export type { ReportKind } from "./model/report.ts";

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
