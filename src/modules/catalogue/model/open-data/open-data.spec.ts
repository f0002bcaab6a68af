import { SaxesParser } from "saxes";
import { describe, expect, it } from "vitest";
import type { DescribedPublisher } from "./dcat.ts";
import { dcatDocument } from "./dcat.ts";
import { mostAddresses, sitemap } from "./sitemap.ts";
import { element, escaped } from "./xml.ts";

/** Every element with its attributes; throws on what is no XML. */
function elementsOf(xml: string) {
  const found: { name: string; attributes: Record<string, string> }[] = [];
  const parser = new SaxesParser();
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("opentag", ({ name, attributes }) => found.push({ name, attributes }));
  parser.write(xml).close();
  return found;
}

const publisher = (slug: string, organisationNumber: string | null): DescribedPublisher => ({
  ...{ associationId: slug, slug, name: `Förbundet <${slug}> & co`, organisationNumber },
  ...{ municipalities: ["0136"], members: [], about: {}, modifiedAt: "2026-11-23T10:00:00Z" },
});

describe("the description of the open data", () => {
  const origin = "https://samordna.example";
  const publishers = [publisher("ett", "222000-1818"), publisher("tva", null)];
  const elements = elementsOf(dcatDocument(origin, publishers));
  const named = (name: string) => elements.filter((one) => one.name === name);

  it("has what DCAT-AP-SE demands: catalogue, publishers, a dataset per association, distributions and the service", () => {
    expect(named("dcat:Catalog")).toHaveLength(1);
    expect(named("dcat:Dataset")).toHaveLength(2);
    expect(named("dcat:Distribution")).toHaveLength(6);
    expect(named("dcat:DataService")).toHaveLength(1);
    for (const name of ["dcterms:license", "dcat:accessURL", "foaf:name", "dcat:endpointURL"])
      expect(named(name).length, name).toBeGreaterThan(0);
  });

  it("has no blank node: everything described has an address, and everything pointed at within is described", () => {
    const described = new Set(elements.map(({ attributes }) => attributes["rdf:about"]).filter(Boolean));
    const classes = elements.filter(({ name }) => /^(dcat|foaf):[A-Z]/.test(name));
    for (const { name, attributes } of classes) expect(attributes["rdf:about"], name).toMatch(/^https?:\/\//);
    for (const name of ["dcat:dataset", "dcat:distribution", "dcat:service", "dcterms:publisher"])
      for (const { attributes } of named(name)) expect(described, name).toContain(attributes["rdf:resource"]);
  });

  it("names a publisher by its organisation number, ten digits without a hyphen", () => {
    const agents = named("foaf:Agent").map(({ attributes }) => attributes["rdf:about"]);
    expect(agents).toContain("http://dataportal.se/organisation/SE2220001818");
    expect(named("dcterms:license")[0]?.attributes["rdf:resource"]).toBe(
      "http://creativecommons.org/licenses/by/4.0/",
    );
  });

  it("is one association's own when only that is asked for", () => {
    const own = elementsOf(dcatDocument(origin, [publisher("ett", "222000-1818")]));
    expect(own.filter(({ name }) => name === "foaf:Agent")).toHaveLength(1);
  });
});

it("a sitemap gives each page in each language, and never more addresses than one file may hold", () => {
  const page = {
    modifiedOn: "2026-11-23",
    addresses: ["https://samordna.example/katalog?q=a&b", "https://samordna.example/katalog?sprak=ar"],
  };
  const elements = elementsOf(sitemap([page]));
  expect(elements.filter(({ name }) => name === "url")).toHaveLength(2);
  const many = sitemap(Array.from({ length: mostAddresses }, () => page));
  expect(many.match(/<url>/g)).toHaveLength(mostAddresses);
});

it("XML holds no character that it cannot hold", () => {
  expect(escaped('a\u0000\u000b\ud800<&>"å')).toBe("a\ufffd&lt;&amp;&gt;&quot;å");
  expect(element("a", { b: undefined, c: "<" })).toBe('<a c="&lt;"/>');
});
