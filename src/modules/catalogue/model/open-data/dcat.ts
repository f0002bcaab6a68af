import type { Publisher } from "../content/published-entry.ts";
import { element, escaped, xmlHead } from "./xml.ts";

export const licence = "http://creativecommons.org/licenses/by/4.0/";

/** An association with something published, and when any of it last changed (ISO instant). */
export interface DescribedPublisher extends Publisher {
  readonly modifiedAt: string;
}

const namespaces = {
  "xmlns:rdf": "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
  "xmlns:dcterms": "http://purl.org/dc/terms/",
  "xmlns:dcat": "http://www.w3.org/ns/dcat#",
  "xmlns:foaf": "http://xmlns.com/foaf/0.1/",
  "xmlns:xsd": "http://www.w3.org/2001/XMLSchema#",
};
const swedishLanguage = "http://publications.europa.eu/resource/authority/language/SWE";
const society = "http://publications.europa.eu/resource/authority/data-theme/SOCI";
const asNeeded = "http://publications.europa.eu/resource/authority/frequency/IRREG";
const publicAccess = "http://publications.europa.eu/resource/authority/access-right/PUBLIC";
const mediaTypes = "http://www.iana.org/assignments/media-types/";

/**
 * The open data described as DCAT-AP-SE, RDF/XML, for Sveriges dataportal to harvest: one dataset per association, no
 * blank nodes, and a publisher named by its organisation number where it is known (its ten digits without a hyphen).
 */
export function dcatDocument(origin: string, publishers: readonly DescribedPublisher[]): string {
  const catalogue = `${origin}/datasets/dcat#katalog`;
  const owner = `${origin}/datasets/dcat#utgivare`;
  const only = publishers.length === 1 ? publishers[0] : undefined;
  return (
    xmlHead +
    element(
      "rdf:RDF",
      namespaces,
      element(
        "dcat:Catalog",
        { "rdf:about": catalogue },
        swedish("dcterms:title", only === undefined ? "Insatskatalogen" : `Insatskatalogen, ${only.name}`),
        swedish("dcterms:description", "Stöd och insatser som samordningsförbund och myndigheter erbjuder."),
        points("dcterms:publisher", only === undefined ? owner : publisherAddress(origin, only)),
        points("dcterms:license", licence),
        points("dcterms:language", swedishLanguage),
        points("foaf:homepage", `${origin}/katalog`),
        ...publishers.map((one) => points("dcat:dataset", datasetAddress(origin, one))),
        points("dcat:service", serviceAddress(origin)),
      ),
      ...(only === undefined ? [agent(owner, "Insatskatalogen")] : []),
      ...publishers.flatMap((one) => [
        dataset(origin, one),
        agent(publisherAddress(origin, one), one.name),
        ...distributions(origin, one),
      ]),
      service(origin, publishers, only === undefined ? owner : publisherAddress(origin, only)),
    )
  );
}

function dataset(origin: string, publisher: DescribedPublisher): string {
  const about = datasetAddress(origin, publisher);
  return element(
    "dcat:Dataset",
    { "rdf:about": about },
    swedish("dcterms:title", `Insatser i ${publisher.name}`),
    swedish(
      "dcterms:description",
      `Insatser för personer som behöver stöd från flera myndigheter, publicerade av ${publisher.name}: målgrupp, kommun, väg in, kontakt och när uppgifterna senast bekräftades.`,
    ),
    points("dcterms:publisher", publisherAddress(origin, publisher)),
    points("dcterms:language", swedishLanguage),
    points("dcterms:accrualPeriodicity", asNeeded),
    points("dcterms:accessRights", publicAccess),
    points("dcat:theme", society),
    ...["insats", "samordningsförbund", "rehabilitering", "arbetsmarknad"].map((word) =>
      swedish("dcat:keyword", word),
    ),
    instant("dcterms:modified", publisher.modifiedAt),
    points("dcat:landingPage", `${origin}/katalog/forbund/${publisher.slug}`),
    ...formats.map(({ name }) => points("dcat:distribution", `${about}-${name}`)),
  );
}

const formats = [
  { name: "hsds", title: "API enligt HSDS 3.1 (JSON)", media: "application/json" },
  {
    name: "xlsx",
    title: "Excel",
    media: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  },
  { name: "csv", title: "CSV", media: "text/csv" },
] as const;

function distributions(origin: string, publisher: DescribedPublisher): readonly string[] {
  const about = datasetAddress(origin, publisher);
  return formats.map(({ name, title, media }) => {
    const address =
      name === "hsds"
        ? `${origin}/api/hsds/services?association=${publisher.slug}`
        : `${origin}/katalog/data/katalogen.${name}?forbund=${publisher.slug}`;
    return element(
      "dcat:Distribution",
      { "rdf:about": `${about}-${name}` },
      swedish("dcterms:title", title),
      points("dcat:accessURL", address),
      ...(name === "hsds"
        ? [points("dcat:accessService", serviceAddress(origin))]
        : [points("dcat:downloadURL", address)]),
      points("dcat:mediaType", mediaTypes + media),
      points("dcterms:license", licence),
    );
  });
}

function service(origin: string, publishers: readonly DescribedPublisher[], publisher: string): string {
  return element(
    "dcat:DataService",
    { "rdf:about": serviceAddress(origin) },
    swedish("dcterms:title", "Insatskatalogens API enligt HSDS 3.1"),
    points("dcat:endpointURL", `${origin}/api/hsds`),
    points("dcat:endpointDescription", `${origin}/api/hsds/openapi.json`),
    points("dcterms:publisher", publisher),
    points("dcterms:license", licence),
    points("dcterms:accessRights", publicAccess),
    ...publishers.map((one) => points("dcat:servesDataset", datasetAddress(origin, one))),
  );
}

function agent(about: string, name: string): string {
  return element("foaf:Agent", { "rdf:about": about }, swedish("foaf:name", name));
}

function datasetAddress(origin: string, { slug }: Publisher): string {
  return `${origin}/datasets/dcat#insatser-${slug}`;
}

function serviceAddress(origin: string): string {
  return `${origin}/api/hsds#tjanst`;
}

function publisherAddress(origin: string, { organisationNumber, slug }: Publisher): string {
  const digits = (organisationNumber ?? "").replaceAll(/\D/g, "");
  return digits.length === 10
    ? `http://dataportal.se/organisation/SE${digits}`
    : `${origin}/katalog/forbund/${slug}/om#forbundet`;
}

function swedish(name: string, text: string): string {
  return element(name, { "xml:lang": "sv" }, escaped(text));
}

function points(name: string, address: string): string {
  return element(name, { "rdf:resource": address });
}

function instant(name: string, at: string): string {
  return element(name, { "rdf:datatype": "http://www.w3.org/2001/XMLSchema#dateTime" }, escaped(at));
}
