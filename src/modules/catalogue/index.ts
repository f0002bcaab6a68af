import type { Route } from "../../platform/http/route.ts";

export { addEntry } from "./actions/publication/add-entry.ts";
export { publishEntry } from "./actions/publication/publish-entry.ts";
export type { EntryContent, LanguageTexts, ReaderText } from "./model/content/entry-content.ts";

export const routes: readonly Route[] = [];
