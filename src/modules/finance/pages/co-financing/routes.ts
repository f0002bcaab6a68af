import type { Route } from "../../../../platform/http/route.ts";
import { activitiesRoutes } from "./activities/route.tsx";
import { editRoutes } from "./edit/route.tsx";
import { grantRoutes } from "./grant/route.tsx";
import { hoursRoutes } from "./hours/route.tsx";
import { hoursImportRoutes } from "./hours-import/route.tsx";
import { inKindRoutes } from "./in-kind/route.tsx";
import { overviewRoutes } from "./overview/route.tsx";
import { projectRoutes } from "./project/route.tsx";
import { rowsRoutes } from "./rows/route.tsx";

/** Fixed addresses stand before those with a parameter. */
export const coFinancingRoutes: readonly Route[] = [
  ...overviewRoutes,
  ...editRoutes,
  ...grantRoutes,
  ...projectRoutes,
  ...rowsRoutes,
  ...activitiesRoutes,
  ...hoursImportRoutes,
  ...hoursRoutes,
  ...inKindRoutes,
];
