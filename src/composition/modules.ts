import { handbookRoutes } from "../handbook/routes.tsx";
import { routes as associations } from "../modules/associations/index.ts";
import { routes as casework } from "../modules/casework/index.ts";
import { routes as catalogue } from "../modules/catalogue/index.ts";
import { routes as documentCheck } from "../modules/document-check/index.ts";
import { routes as finance } from "../modules/finance/index.ts";
import { routes as goals } from "../modules/goals/index.ts";
import { routes as interventions } from "../modules/interventions/index.ts";
import { routes as people } from "../modules/people/index.ts";
import { routes as reports } from "../modules/reports/index.ts";
import { routes as statistics } from "../modules/statistics/index.ts";
import type { Route } from "../platform/http/route.ts";
import { startRoutes } from "./start/routes.tsx";

/** Every page of the product, module by module in their one-way order. */
export const allRoutes: readonly Route[] = [
  ...startRoutes,
  ...associations,
  ...people,
  ...interventions,
  ...casework,
  ...statistics,
  ...goals,
  ...finance,
  ...catalogue,
  ...documentCheck,
  ...reports,
  ...handbookRoutes,
];
