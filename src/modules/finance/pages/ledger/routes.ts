import type { Route } from "../../../../platform/http/route.ts";
import { accountRoutes } from "./account/route.tsx";
import { accountsRoutes } from "./accounts/route.tsx";
import { importRoutes } from "./import/route.tsx";
import { startRoutes } from "./start/route.tsx";
import { voucherRoutes } from "./voucher/route.tsx";

export const ledgerRoutes: readonly Route[] = [
  ...startRoutes,
  ...importRoutes,
  ...accountsRoutes,
  ...accountRoutes,
  ...voucherRoutes,
];
