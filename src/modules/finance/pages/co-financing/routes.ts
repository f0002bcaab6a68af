import type { Route } from "../../../../platform/http/route.ts";

export const coFinancingRoutes: readonly Route[] = [];
