import type { Route } from "../../../../platform/http/route.ts";
import { checksRoutes } from "./checks/routes.tsx";
import { closingRoutes } from "./closing/routes.tsx";
import { entriesRoutes } from "./entries/routes.tsx";
import { lineRoutes } from "./line/routes.tsx";
import { overviewRoutes } from "./overview/routes.tsx";
import { publishedRoutes } from "./published/routes.tsx";

export const statementsRoutes: readonly Route[] = [
  ...overviewRoutes,
  ...lineRoutes,
  ...checksRoutes,
  ...entriesRoutes,
  ...publishedRoutes,
  ...closingRoutes,
];
