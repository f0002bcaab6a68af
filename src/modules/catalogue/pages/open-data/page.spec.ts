import { SaxesParser } from "saxes";
import { beforeAll, describe, expect, it } from "vitest";
import { publishSample, sampleContent } from "../../../../../tests/support/catalogue.ts";
import type { Site } from "../../../../../tests/support/site.ts";
import { siteFor } from "../../../../../tests/support/site.ts";
import type { World } from "../../../../../tests/support/world.ts";
import { foundAssociation } from "../../../../../tests/support/world.ts";
import { languages } from "../../model/language.ts";
import { catalogueColumns } from "../../model/open-data/table.ts";
import { embedRoutes } from "../embed/routes.tsx";
import { openDataWords } from "../words/open-data.ts";
import { openDataRoutes } from "./routes.tsx";

describe("the open data", () => {
  let world: World;
  let site: Site;
  beforeAll(async () => {
    world = await foundAssociation();
    site = siteFor(world, { routes: [...openDataRoutes, ...embedRoutes] });
    const editor = await world.actorAs("catalogueEditor");
    await publishSample(world, editor, sampleContent('=Stegvis; "på" väg'), "stegvis");
  });

  it.each(languages)("are told of in %s, with the code of the search box", async (language) => {
    const { status, html, headers } = await site.get(`/katalog/data?sprak=${language}&kommun=0136`);
    expect(status).toBe(200);
    expect(html.querySelector("h1")?.textContent).toBe(openDataWords[language].heading);
    expect(html.querySelector("html")?.getAttribute("lang")).toBe(language);
    expect(html.querySelectorAll("pre")[0]?.textContent).toContain('name="kommun" value="0136"');
    expect(headers.get("cache-control")).toContain("public");
  });

  it("can be had as CSV and Excel by any site: one row per entry, the same columns, no formula", async () => {
    const csv = await site.get(`/katalog/data/katalogen.csv?forbund=${world.slug}`);
    expect(csv.headers.get("access-control-allow-origin")).toBe("*");
    const [head, row, ...rest] = csv.body.trim().split("\r\n");
    expect(head?.replace("\ufeff", "").split(";")).toEqual(catalogueColumns.map(({ label }) => label));
    expect(row).toContain(`"'=Stegvis; ""på"" väg"`);
    expect(row).toMatch(/;Arbetsträning och praktik;/);
    expect(row).toContain("Haninge");
    expect(rest).toEqual([]);
    const excel = await site.get(`/katalog/data/katalogen.xlsx?forbund=${world.slug}`);
    expect([excel.status, String.fromCharCode(...excel.bytes.slice(0, 2))]).toEqual([200, "PK"]);
  });

  it.each(["/katalog/data/katalogen.csv", "/katalog/data/katalogen.xlsx", "/datasets/dcat"])(
    "%s of an association that has published nothing is not there",
    async (path) => {
      for (const slug of ["finns-inte", "%27--", "%F0%9F%98%80"])
        expect((await site.get(`${path}?forbund=${slug}`)).status, slug).toBe(404);
    },
  );

  it("are described for the data portal, the whole and one association's", async () => {
    for (const path of ["/datasets/dcat", `/datasets/dcat?forbund=${world.slug}`]) {
      const { status, headers, body } = await site.get(path);
      expect([status, headers.get("content-type")]).toEqual([200, "application/rdf+xml; charset=utf-8"]);
      new SaxesParser().write(body).close();
      expect(body).toContain(`insatser-${world.slug}`);
    }
  });

  it.each([
    ["/katalog/data/katalogen.csv?a=1", "/katalog/data/katalogen.csv"],
    ["/%6Batalog/data/katalogen.xlsx", "/katalog/data/katalogen.xlsx"],
    ["/sitemap.xml?forbund=a", "/sitemap.xml"],
    ["/datasets/dcat?forbund=a%20b&x&forbund=c", "/datasets/dcat?forbund=a+b"],
  ])("cost a second to make, so that %s leads to the one address that is kept", async (asked, address) => {
    const { status, location } = await site.get(asked);
    expect([status, location]).toEqual([303, address]);
  });

  it("have their pages in the sitemap in every language, and robots are told where it is", async () => {
    const map = await site.get("/sitemap.xml");
    new SaxesParser().write(map.body).close();
    const address = `/katalog/insats/${world.slug}/stegvis`;
    expect(map.body).toContain(`${address}</loc>`);
    expect(map.body).toContain(`${address}?sprak=ti</loc>`);
    expect((await site.get("/robots.txt")).body).toMatch(
      /Disallow: \/insatskatalog\n.*Sitemap: http.*\/sitemap\.xml/s,
    );
  });
});

describe("the search box for other sites", () => {
  it("may stand in a frame anywhere, and sends to the catalogue with the municipality chosen", async () => {
    const site = siteFor(await foundAssociation(), { routes: embedRoutes });
    const { html, headers, text } = await site.get("/katalog/ruta?kommun=0136&sprak=ar");
    expect(headers.get("content-security-policy")).toContain("frame-ancestors *");
    expect(headers.get("x-frame-options")).toBeNull();
    expect(html.querySelector("html")?.getAttribute("dir")).toBe("rtl");
    expect(html.querySelector("form")?.getAttribute("action")).toBe("/katalog");
    expect(html.querySelector('[name="kommun"]')?.getAttribute("value")).toBe("0136");
    expect(text).toContain("Haninge");
    const odd = await site.get("/katalog/ruta?kommun=%22%3E%3Cscript%3E&sprak=xx");
    expect([odd.status, odd.body.includes("<script>")]).toEqual([200, false]);
    expect(odd.html.querySelector('[name="kommun"]')).toBeNull();
  });
});
