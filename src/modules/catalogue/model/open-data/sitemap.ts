import { element, escaped, xmlHead } from "./xml.ts";

/** A page in all its languages. `modifiedOn` is YYYY-MM-DD; addresses are absolute, the first the page's own. */
export interface SitePage {
  readonly modifiedOn: string | null;
  readonly languages: readonly { readonly language: string; readonly address: string }[];
}

/** sitemaps.org takes 50,000 addresses in a file. */
export const mostAddresses = 50_000;

/** The open pages for search engines, each with its other languages (sitemaps.org 0.9, xhtml:link as Google reads it). */
export function sitemap(pages: readonly SitePage[]): string {
  const urls = pages.flatMap((page) => page.languages.map(({ address }) => urlOf(page, address)));
  return (
    xmlHead +
    element(
      "urlset",
      {
        xmlns: "http://www.sitemaps.org/schemas/sitemap/0.9",
        "xmlns:xhtml": "http://www.w3.org/1999/xhtml",
      },
      ...urls.slice(0, mostAddresses),
    )
  );
}

function urlOf({ modifiedOn, languages }: SitePage, address: string): string {
  return element(
    "url",
    {},
    element("loc", {}, escaped(address)),
    ...(modifiedOn === null ? [] : [element("lastmod", {}, modifiedOn)]),
    ...languages.map((one) =>
      element("xhtml:link", { rel: "alternate", hreflang: one.language, href: one.address }),
    ),
  );
}
