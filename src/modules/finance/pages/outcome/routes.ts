import type { Route } from "../../../../platform/http/route.ts";
import { explainRoutes } from "./explain/routes.tsx";
import { explanationsRoutes } from "./explanations/routes.tsx";
import { rowRoutes } from "./row/routes.tsx";
import { tableRoutes } from "./table/routes.tsx";

/** Fixed addresses stand before those with a parameter. */
export const outcomeRoutes: readonly Route[] = [
  ...tableRoutes,
  ...rowRoutes,
  ...explanationsRoutes,
  ...explainRoutes,
];
