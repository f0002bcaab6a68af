import type { Route } from "../../platform/http/route.ts";
import { searchRoutes } from "./pages/search/routes.ts";
import { contactRoutes } from "./pages/use/contact-routes.ts";
import { useRoutes } from "./pages/use/routes.tsx";

export { addEntry } from "./actions/publication/add-entry.ts";
export { publishEntry } from "./actions/publication/publish-entry.ts";
export { keepUse } from "./actions/use/count-use.ts";
export type { EntryContent, LanguageTexts, Location, ReaderText } from "./model/content/entry-content.ts";
export { emptyReaderText } from "./model/content/entry-content.ts";
export { fingerprintOf } from "./model/content/fingerprint.ts";
export type { About } from "./model/content/published-entry.ts";
export type { Language } from "./model/language.ts";

export const routes: readonly Route[] = [...searchRoutes, ...useRoutes, ...contactRoutes];
