import type { Route } from "../../../platform/http/route.ts";
import { followUpListRoutes } from "./follow-up-list/route.tsx";
import { followUpRegisterRoutes } from "./follow-up-register/route.tsx";
import { activityRoutes } from "./participation-activities/routes.tsx";
import { anonymousRoutes } from "./participation-anonymous/route.tsx";
import { amendRoutes } from "./participation-change/amend.tsx";
import { reopenRoutes } from "./participation-change/reopen.tsx";
import { contactRoutes } from "./participation-contacts/routes.tsx";
import { enrolRoutes } from "./participation-enrol/route.tsx";
import { exitRoutes } from "./participation-exit/route.tsx";
import { jointRoutes } from "./participation-joint-dates/routes.tsx";
import { participationListRoutes } from "./participation-list/route.tsx";
import { noteRoutes } from "./participation-notes/routes.tsx";
import { participationPageRoutes } from "./participation-page/route.tsx";
import { planRoutes } from "./participation-plan/routes.tsx";
import { queueRoutes } from "./participation-queue/route.ts";
import { personPageRoutes } from "./person-page/route.tsx";
import { searchRoutes } from "./search/route.tsx";

/** Pages of a person's way in an intervention. Fixed addresses stand before those with a parameter in the same place. */
export const participationRoutes: readonly Route[] = [
  ...participationListRoutes,
  ...anonymousRoutes,
  ...enrolRoutes,
  ...exitRoutes,
  ...reopenRoutes,
  ...amendRoutes,
  ...contactRoutes,
  ...planRoutes,
  ...activityRoutes,
  ...noteRoutes,
  ...jointRoutes,
  ...participationPageRoutes,
  ...followUpListRoutes,
  ...followUpRegisterRoutes,
  ...searchRoutes,
  ...personPageRoutes,
  ...queueRoutes,
];
