import { element, escaped, xmlHead } from "./xml.ts";

/** A page in all its languages. `modifiedOn` is YYYY-MM-DD; addresses are absolute. */
export interface SitePage {
  readonly modifiedOn: string | null;
  readonly addresses: readonly string[];
}

/** sitemaps.org takes 50,000 addresses in a file. */
export const mostAddresses = 50_000;

/**
 * The open pages for search engines in every language (sitemaps.org 0.9). Each page says itself which its other languages are:
 * said here too, it would be eight times as large as the rest, 40 MB for the country.
 */
export function sitemap(pages: readonly SitePage[]): string {
  const urls = pages.flatMap((page) => page.addresses.map((address) => urlOf(page, address)));
  return (
    xmlHead +
    element(
      "urlset",
      {
        xmlns: "http://www.sitemaps.org/schemas/sitemap/0.9",
      },
      ...urls.slice(0, mostAddresses),
    )
  );
}

function urlOf({ modifiedOn }: SitePage, address: string): string {
  return element(
    "url",
    {},
    element("loc", {}, escaped(address)),
    ...(modifiedOn === null ? [] : [element("lastmod", {}, modifiedOn)]),
  );
}
