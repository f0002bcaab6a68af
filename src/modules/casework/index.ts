import type { Route } from "../../platform/http/route.ts";
import { referralRoutes } from "./pages/referral-routes.ts";

export const routes: readonly Route[] = [...referralRoutes];
