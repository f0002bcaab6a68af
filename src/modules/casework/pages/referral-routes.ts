import type { Route } from "../../../platform/http/route.ts";
import { consentRoutes } from "./consent-ledger/route.tsx";
import { emergencyRoutes } from "./emergency-access/route.tsx";
import { extractRoutes } from "./log-extract/route.ts";
import { logRoutes } from "./log-views/route.tsx";
import { protectedRoutes } from "./protected-persons/route.tsx";
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
  ...consentRoutes,
  ...emergencyRoutes,
  ...protectedRoutes,
  ...logRoutes,
  ...extractRoutes,
];
