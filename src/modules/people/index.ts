import type { Route } from "../../platform/http/route.ts";
import { accountRoute, endOwnSessionRoute } from "./pages/account/route.tsx";
import { assignmentsRoute, chooseAssignmentRoute } from "./pages/assignments/route.tsx";
import { codeGeneratorRoute, confirmCodeGeneratorRoute } from "./pages/code-generator/route.tsx";
import { confirmEnrolmentRoute, enrolmentRoute } from "./pages/enrolment/route.tsx";
import { acceptInvitationRoute, invitationRoute } from "./pages/invitation/route.tsx";
import { keepAliveRoute } from "./pages/keep-alive/route.ts";
import {
  closeUserRoute,
  endSessionsRoute,
  inviteUserRoute,
  reopenUserRoute,
} from "./pages/keeping/account-routes.tsx";
import { userListRoute } from "./pages/keeping/list-route.tsx";
import { createUserRoute, newUserRoute } from "./pages/keeping/new-user.tsx";
import { endAssignmentRoute, giveAssignmentRoute, userRoute } from "./pages/keeping/user-routes.tsx";
import { addPasskeyRoute, newPasskeyRoute, removePasskeyRoute } from "./pages/passkeys/route.tsx";
import { changePasswordRoute, passwordRoute } from "./pages/password/route.tsx";
import { beginProviderRoute, finishProviderRoute } from "./pages/provider/route.tsx";
import { codeRoute, passkeySignInRoute, secondFactorRoute } from "./pages/second-factor/route.tsx";
import { demoSignInRoute } from "./pages/sign-in/demo-route.tsx";
import { passwordSignInRoute, signInRoute } from "./pages/sign-in/route.tsx";
import { signOutRoute } from "./pages/sign-out/route.tsx";

export { actorOfAssignment } from "./actions/actor-of.ts";
export { createUser } from "./actions/keeping/create-user.ts";
export { giveAssignment } from "./actions/keeping/give-assignment.ts";
export { inviteUser } from "./actions/keeping/invite-user.ts";
export { rotateSecrets } from "./actions/keeping/rotate-secrets.ts";
export { operatorRegistrar } from "./actions/operator-registrar.ts";
export { readSession } from "./actions/read-session.ts";
export { addProvider } from "./actions/sign-in/providers.ts";
export { sentenceFor } from "./pages/sentences.ts";
export {
  type Colleague,
  colleagueNames,
  colleaguesInUnit,
  type UnitColleague,
} from "./store/colleagues.ts";
export { dropExpired } from "./store/session-list.ts";

/** The fixed addresses stand before those with a parameter in the same place. */
export const routes: readonly Route[] = [
  ...[signInRoute, passwordSignInRoute, demoSignInRoute, signOutRoute],
  ...[secondFactorRoute, codeRoute, passkeySignInRoute, enrolmentRoute, confirmEnrolmentRoute],
  ...[finishProviderRoute, beginProviderRoute, invitationRoute, acceptInvitationRoute],
  ...[assignmentsRoute, chooseAssignmentRoute, keepAliveRoute],
  ...[accountRoute, endOwnSessionRoute, passwordRoute, changePasswordRoute],
  ...[codeGeneratorRoute, confirmCodeGeneratorRoute, newPasskeyRoute, addPasskeyRoute, removePasskeyRoute],
  ...[userListRoute, newUserRoute, createUserRoute, userRoute, giveAssignmentRoute, endAssignmentRoute],
  ...[inviteUserRoute, endSessionsRoute, closeUserRoute, reopenUserRoute],
];
