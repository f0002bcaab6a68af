import type { Route } from "../../platform/http/route.ts";
import { assignmentsRoute, chooseAssignmentRoute } from "./pages/assignments/route.tsx";
import { demoSignInRoute } from "./pages/sign-in/demo-route.tsx";
import { confirmEnrolmentRoute, enrolmentRoute } from "./pages/enrolment/route.tsx";
import { codeRoute, passkeySignInRoute, secondFactorRoute } from "./pages/second-factor/route.tsx";
import { passwordSignInRoute, signInRoute } from "./pages/sign-in/route.tsx";
import { signOutRoute } from "./pages/sign-out/route.tsx";

export { actorOfAssignment } from "./actions/actor-of.ts";
export { readSession, type ReadSessionOptions } from "./actions/read-session.ts";
export { type SessionLimits, standardLimits } from "./model/session-limits.ts";
export { type Colleague, colleagueNames, colleaguesInUnit, colleaguesOf, type UnitColleague } from "./store/colleagues.ts";

export const routes: readonly Route[] = [
  signInRoute,
  passwordSignInRoute,
  secondFactorRoute,
  codeRoute,
  passkeySignInRoute,
  enrolmentRoute,
  confirmEnrolmentRoute,
  demoSignInRoute,
  signOutRoute,
  assignmentsRoute,
  chooseAssignmentRoute,
];
