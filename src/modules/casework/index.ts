import type { Route } from "../../platform/http/route.ts";
import { participationRoutes } from "./pages/participation-routes.ts";
import { referralRoutes } from "./pages/referral-routes.ts";

export { importDirectory, type DirectoryRefusal } from "./actions/import/import-directory.ts";
export type { ImportReport } from "./actions/import/import-files.ts";
export type { RunRefusal } from "./actions/import/run-import.ts";
export { importSentence } from "./pages/import-words/sentences.ts";

export { rotateNumbers } from "./store/rotate-numbers.ts";

export const routes: readonly Route[] = [...referralRoutes, ...participationRoutes];
