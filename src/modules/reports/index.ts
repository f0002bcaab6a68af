import type { Route } from "../../platform/http/route.ts";
import { dispatchRoutes } from "./pages/dispatch/routes.tsx";
import { yearWheelRoutes } from "./pages/year-wheel/routes.tsx";

export { dispatchJobs } from "./actions/dispatch/send-dispatch.ts";
export { readWheel } from "./actions/year-wheel/read-wheel.ts";

/** Fixed addresses stand before those with a parameter. */
export const routes: readonly Route[] = [...dispatchRoutes, ...yearWheelRoutes];
