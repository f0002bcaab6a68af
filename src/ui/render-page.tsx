import type { Child } from "hono/jsx";
import type { PageContext } from "./page-context.ts";
import { CurrentPage } from "./page-context.ts";

/**
 * A whole HTML document as text. Components must be synchronous: the context is held for the length of one
 * synchronous rendering, so two requests can never see each other's page.
 */
export function renderPage(page: PageContext, document: Child): string {
  const rendered = (<CurrentPage.Provider value={page}>{document}</CurrentPage.Provider>).toString();
  if (typeof rendered !== "string") {
    throw new Error("A page component was asynchronous; fetch the data before rendering");
  }
  return `<!doctype html>\n${rendered}`;
}
