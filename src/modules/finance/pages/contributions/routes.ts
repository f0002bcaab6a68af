import type { Route } from "../../../../platform/http/route.ts";
import { decisionRoutes } from "./decision/routes.tsx";
import { enteredRoutes } from "./entered/routes.tsx";
import { ledgerRoutes } from "./ledger/routes.tsx";
import { memberRoutes } from "./member/routes.tsx";
import { openRoutes } from "./open/routes.tsx";
import { overviewRoutes } from "./overview/routes.tsx";
import { populationRoutes } from "./population/routes.tsx";
import { remindersRoutes } from "./reminders/routes.tsx";
import { rulesRoutes } from "./rules/routes.tsx";
import { trialRoutes } from "./trial/routes.tsx";
import { versionRoutes } from "./version/routes.tsx";

export const contributionsRoutes: readonly Route[] = [
  ...overviewRoutes,
  ...decisionRoutes,
  ...enteredRoutes,
  ...trialRoutes,
  ...rulesRoutes,
  ...populationRoutes,
  ...ledgerRoutes,
  ...remindersRoutes,
  ...versionRoutes,
  ...memberRoutes,
  ...openRoutes,
];
