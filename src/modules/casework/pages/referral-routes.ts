import type { Route } from "../../../platform/http/route.ts";
import { caseRoutes } from "./referral-case/route.tsx";
import { stepRoutes } from "./referral-case/step-routes.ts";
import { editReferralRoutes } from "./referral-form/edit-route.tsx";
import { newReferralRoutes } from "./referral-form/new-route.tsx";
import { listRoutes } from "./referral-lists/route.tsx";
import { previewRoutes } from "./referral-preview/route.tsx";

/** Pages of intake: referrals, consents, protected identity, emergency access and the log. Fixed addresses before those with an id. */
export const referralRoutes: readonly Route[] = [
  ...listRoutes,
  ...newReferralRoutes,
  ...editReferralRoutes,
  ...previewRoutes,
  ...stepRoutes,
  ...caseRoutes,
];
