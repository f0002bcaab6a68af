import type { Route } from "../../../../platform/http/route.ts";
import { explainRoutes } from "./explain/routes.tsx";
import { explanationsRoutes } from "./explanations/routes.tsx";
import { forecastRoutes } from "./forecast/routes.tsx";
import { forecastRowRoutes } from "./forecast-row/routes.tsx";
import { purchaseRoutes } from "./purchase/routes.tsx";
import { purchaseKindRoutes } from "./purchase-kinds/routes.tsx";
import { purchasesRoutes } from "./purchases/routes.tsx";
import { rowRoutes } from "./row/routes.tsx";
import { staffingRoutes } from "./staffing/routes.tsx";
import { staffingPostRoutes } from "./staffing-post/routes.tsx";
import { tableRoutes } from "./table/routes.tsx";
import { vatRoutes } from "./vat/routes.tsx";
import { vatPeriodRoutes } from "./vat-period/routes.tsx";

/** Fixed addresses stand before those with a parameter. */
export const outcomeRoutes: readonly Route[] = [
  ...tableRoutes,
  ...rowRoutes,
  ...explanationsRoutes,
  ...explainRoutes,
  ...forecastRoutes,
  ...forecastRowRoutes,
  ...purchasesRoutes,
  ...purchaseKindRoutes,
  ...purchaseRoutes,
  ...staffingRoutes,
  ...staffingPostRoutes,
  ...vatRoutes,
  ...vatPeriodRoutes,
];
