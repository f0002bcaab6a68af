import type { Route } from "../../platform/http/route.ts";
import { aboutRoutes } from "./pages/about/route.tsx";
import { editingRoutes } from "./pages/editing/routes.ts";
import { embedRoutes } from "./pages/embed/routes.tsx";
import { entryRoutes } from "./pages/entry/route.tsx";
import { hsdsRoutes } from "./pages/hsds/routes.ts";
import { importRoutes } from "./pages/import/routes.tsx";
import { openDataRoutes } from "./pages/open-data/routes.tsx";
import { proposalRoutes } from "./pages/proposals/routes.ts";
import { searchRoutes } from "./pages/search/routes.ts";
import { openSharedRoutes } from "./pages/shared/open-routes.ts";
import { sharedRoutes } from "./pages/shared/routes.tsx";
import { suggestionRoutes } from "./pages/suggestion/route.tsx";
import { synonymRoutes } from "./pages/synonyms/route.tsx";
import { contactRoutes } from "./pages/use/contact-routes.ts";
import { useRoutes } from "./pages/use/routes.tsx";

export { catalogueImportJobs } from "./actions/import/import-jobs.ts";
export { checkOldLinks } from "./actions/links/check-old-links.ts";
export { addEntry } from "./actions/publication/add-entry.ts";
export { publishEntry } from "./actions/publication/publish-entry.ts";
export { catalogueJobs } from "./actions/reminders/catalogue-jobs.ts";
export { remindAll } from "./actions/reminders/remind-all.ts";
export { keepSettings } from "./actions/settings/keep-settings.ts";
export { keepUse } from "./actions/use/count-use.ts";
export type { EntryContent, LanguageTexts, Location, ReaderText } from "./model/content/entry-content.ts";
export { emptyReaderText } from "./model/content/entry-content.ts";
export { fingerprintOf } from "./model/content/fingerprint.ts";
export type { About } from "./model/content/published-entry.ts";
export type { Language } from "./model/language.ts";
export { defaultSettings } from "./model/settings.ts";
export { catalogueTasks, hostTasks } from "./pages/proposals/start-items.ts";

export const routes: readonly Route[] = [
  ...proposalRoutes,
  ...searchRoutes,
  ...synonymRoutes,
  ...hsdsRoutes,
  ...useRoutes,
  ...contactRoutes,
  ...openDataRoutes,
  ...embedRoutes,
  ...entryRoutes,
  ...suggestionRoutes,
  ...aboutRoutes,
  ...openSharedRoutes,
  ...sharedRoutes,
  ...importRoutes,
  ...editingRoutes,
];
