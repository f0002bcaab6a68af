import type { Route } from "../../platform/http/route.ts";
import { councilRoutes } from "./pages/council-routes.ts";
import { importRoutes } from "./pages/import-routes.ts";
import { participationRoutes } from "./pages/participation-routes.ts";
import { referralRoutes } from "./pages/referral-routes.ts";

export { type DirectoryRefusal, importDirectory } from "./actions/import/import-directory.ts";
export type { ImportReport } from "./actions/import/import-files.ts";
export { importJobs } from "./actions/import/jobs.ts";
export type { RunRefusal } from "./actions/import/run-import.ts";
export { workQueue } from "./actions/queue/work-queue.ts";
export { acceptReferral } from "./actions/referral/accept-referral.ts";
export { askForMore } from "./actions/referral/ask-for-more.ts";
export { createReferral } from "./actions/referral/create-referral.ts";
export type { ReferralDraft } from "./actions/referral/referral-draft.ts";
export { rejectReferral } from "./actions/referral/reject-referral.ts";
export { sendReferral } from "./actions/referral/send-referral.ts";
export { withdrawReferral } from "./actions/referral/withdraw-referral.ts";
export type { QueueItem, WorkQueue } from "./model/participation/queue-item.ts";
export { importSentence } from "./pages/import-words/sentences.ts";
export { figureWords, queueActionItem } from "./pages/participation-queue/words.ts";
export { rotateNumbers } from "./store/rotate-numbers.ts";

export const routes: readonly Route[] = [
  ...referralRoutes,
  ...participationRoutes,
  ...councilRoutes,
  ...importRoutes,
];
