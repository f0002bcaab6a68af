import type { PageRequest } from "../../../../platform/http/request.ts";
import type { PageResponse } from "../../../../platform/http/response.ts";
import { notFound, openData } from "../../../../platform/http/response.ts";
import { readDescribedPublishers, readShelfAddresses } from "../../actions/open-data/read-open-data.ts";
import { languages } from "../../model/language.ts";
import { dcatDocument } from "../../model/open-data/dcat.ts";
import { sitemap } from "../../model/open-data/sitemap.ts";
import { associationAddress, entryAddress, searchAddress } from "../addresses.ts";

const hour = 3_600;

/** For Sveriges dataportal; `forbund` narrows it to one association, which has a harvesting source of its own. */
export async function describeData(request: PageRequest): Promise<PageResponse> {
  const asked = request.query.get("forbund");
  const all = await request.services.db.inPublic(null, readDescribedPublishers);
  const publishers = asked === null ? all : all.filter(({ slug }) => slug === asked);
  if (asked !== null && publishers.length === 0) return notFound();
  return openData(dcatDocument(request.services.origin, publishers), "application/rdf+xml; charset=utf-8", {
    publicSeconds: hour,
  });
}

export async function mapSite(request: PageRequest): Promise<PageResponse> {
  const { origin, db } = request.services;
  const entries = await db.inPublic(null, readShelfAddresses);
  const associations = [...new Set(entries.map((entry) => entry.associationSlug))];
  const inAll = (address: (language: (typeof languages)[number]) => string) =>
    languages.map((language) => origin + address(language));
  const pages = [
    { modifiedOn: null, addresses: inAll(searchAddress) },
    ...associations.map((slug) => ({
      modifiedOn: null,
      addresses: inAll((language) => associationAddress(slug, language)),
    })),
    ...entries.map((entry) => ({
      modifiedOn: entry.modifiedAt.slice(0, 10),
      addresses: inAll((language) => entryAddress(entry, language)),
    })),
  ];
  return openData(sitemap(pages), "application/xml; charset=utf-8", { publicSeconds: hour });
}

/** Search engines may read the catalogue and the open documents; the rest asks for signing in and is of no use to them. */
export function adviseRobots(request: PageRequest): PageResponse {
  const lines = [
    "User-agent: *",
    ...["/katalog/uppgifter/", "/katalog/jamfor", "/insatskatalog", "/logga-in", "/uppdrag"].map(
      (path) => `Disallow: ${path}`,
    ),
    "Allow: /",
    `Sitemap: ${request.services.origin}/sitemap.xml`,
  ];
  return openData(`${lines.join("\n")}\n`, "text/plain; charset=utf-8", { publicSeconds: hour });
}
