import type { Route } from "../../../../platform/http/route.ts";
import { amountRoutes } from "./amount/route.tsx";
import { equityRoutes } from "./equity/route.tsx";
import { equityYearRoutes } from "./equity-year/route.tsx";
import { estimateRoutes } from "./estimate/route.tsx";
import { ladderRoutes } from "./ladder/route.tsx";
import { modelRoutes } from "./model/route.tsx";
import { scenarioRoutes } from "./scenario/route.tsx";
import { scenariosRoutes } from "./scenarios/route.tsx";
import { seriesRoutes } from "./series/route.tsx";

/** Fixed addresses stand before those with a parameter. */
export const allocationRoutes: readonly Route[] = [
  ...seriesRoutes,
  ...amountRoutes,
  ...estimateRoutes,
  ...modelRoutes,
  ...equityRoutes,
  ...equityYearRoutes,
  ...ladderRoutes,
  ...scenariosRoutes,
  ...scenarioRoutes,
];
