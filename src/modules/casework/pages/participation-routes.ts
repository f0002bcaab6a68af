import type { Route } from "../../../platform/http/route.ts";
import { enrolRoutes } from "./participation-enrol/route.tsx";
import { exitRoutes } from "./participation-exit/route.tsx";
import { participationListRoutes } from "./participation-list/route.tsx";
import { participationPageRoutes } from "./participation-page/route.tsx";

/** Pages of a person's way in an intervention. Fixed addresses stand before those with a parameter in the same place. */
export const participationRoutes: readonly Route[] = [...participationListRoutes, ...enrolRoutes, ...exitRoutes, ...participationPageRoutes];
