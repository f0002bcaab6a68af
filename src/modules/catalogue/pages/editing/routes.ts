import type { Route } from "../../../../platform/http/route.ts";
import { settingsRoutes } from "../settings/route.tsx";
import { detailsRoutes } from "./details/route.tsx";
import { historyRoutes } from "./history/route.tsx";
import { listRoutes } from "./list/route.tsx";
import { newEntryRoutes } from "./new/route.tsx";
import { placesRoutes } from "./places/route.tsx";
import { publishButtonRoutes } from "./publish/button-routes.tsx";
import { publishRoutes } from "./publish/route.tsx";
import { textsRoutes } from "./texts/route.tsx";

/** After every other route of the catalogue: addresses with an entry's id take what no fixed address has taken. */
export const editingRoutes: readonly Route[] = [
  ...listRoutes,
  ...newEntryRoutes,
  ...settingsRoutes,
  ...detailsRoutes,
  ...textsRoutes,
  ...placesRoutes,
  ...publishRoutes,
  ...publishButtonRoutes,
  ...historyRoutes,
];
