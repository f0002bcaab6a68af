import type { Route } from "../../platform/http/route.ts";

export { addEntry } from "./actions/publication/add-entry.ts";
export { publishEntry } from "./actions/publication/publish-entry.ts";
export type { EntryContent, LanguageTexts, Location, ReaderText } from "./model/content/entry-content.ts";
export { emptyReaderText } from "./model/content/entry-content.ts";
export { fingerprintOf } from "./model/content/fingerprint.ts";
export type { About } from "./model/content/published-entry.ts";
export type { Language } from "./model/language.ts";

export const routes: readonly Route[] = [];
