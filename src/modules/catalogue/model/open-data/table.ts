import type { EntryContent, LanguageTexts } from "../content/entry-content.ts";
import { readerFields, textsNamed } from "../content/entry-content.ts";
import { facetsOf } from "../content/facets.ts";
import type { PublishedEntry } from "../content/published-entry.ts";
import type { Taxonomy, Vocabulary } from "../vocabulary.ts";
import { labelOf, municipalityName } from "../vocabulary.ts";

export type Cell = string | number | null;

/** A column of the catalogue as a table: the same heading is written to files and known again when a file is read. */
export interface CatalogueColumn {
  readonly key: string;
  readonly label: string;
  readonly kind: "text" | "integer" | "date";
  readonly cell: (entry: PublishedEntry, words: Vocabulary) => Cell;
}

/** Parts several values of one cell. */
export const valueSeparator = "; ";

const textLabels = {
  what: "Vad det är",
  forWhom: "För vem",
  notFor: "Inte för",
  how: "Så går det till",
  apply: "Så söker man",
  cost: "Vad det kostar",
  languages: "Om språk",
  accessibility: "Om tillgänglighet",
  afterwards: "Efteråt",
} as const satisfies Record<(typeof readerFields)[number], string>;

const swedish = (content: EntryContent): LanguageTexts => content.texts.sv ?? textsNamed("");

function text(key: string, label: string, cell: CatalogueColumn["cell"]): CatalogueColumn {
  return { key, label, kind: "text", cell };
}

function codes(
  key: "kinds" | "targetGroups" | "ways" | "agencies" | "supportLanguages" | "referrers",
  label: string,
  taxonomy: Taxonomy,
): CatalogueColumn {
  return text(key, label, ({ content }, words) =>
    content[key].map((code) => labelOf(words, taxonomy, code)).join(valueSeparator),
  );
}

/** The whole catalogue as a table, in Swedish: one row per entry. Tracks, translations and places to visit are in the API. */
export const catalogueColumns: readonly CatalogueColumn[] = [
  text("name", "Namn", ({ content }) => swedish(content).name),
  text("summary", "Kort beskrivning", ({ content }) => swedish(content).summary),
  text("association", "Samordningsförbund", (entry) => entry.associationName),
  text("host", "Ansvarig", ({ content }) => content.host.name),
  text("hostNumber", "Ansvarigs organisationsnummer", ({ content }) => content.host.organisationNumber ?? ""),
  text("municipalities", "Kommuner", ({ content }, words) =>
    facetsOf(content)
      .municipalities.map((code) => municipalityName(words, code))
      .join(valueSeparator),
  ),
  codes("kinds", "Slag av stöd", "kind"),
  codes("targetGroups", "Målgrupper", "targetGroup"),
  { key: "ageFrom", label: "Ålder från", kind: "integer", cell: ({ content }) => facetsOf(content).ageFrom },
  { key: "ageTo", label: "Ålder till", kind: "integer", cell: ({ content }) => facetsOf(content).ageTo },
  codes("ways", "Väg in", "way"),
  codes("referrers", "Får remittera", "agency"),
  codes("agencies", "Myndigheter som medverkar", "agency"),
  codes("supportLanguages", "Språk i stödet", "supportLanguage"),
  text("interpreter", "Tolk", ({ content }) => (content.interpreter ? "Ja" : "Nej")),
  text("funding", "Finansiering", ({ content }, words) => labelOf(words, "funding", content.funding)),
  ...readerFields.map((field) =>
    text(field, textLabels[field], ({ content }) => swedish(content).standard[field]),
  ),
  text("contactName", "Kontakt", ({ content }) => content.contacts[0]?.name ?? ""),
  text("contactPhone", "Telefon", ({ content }) => content.contacts[0]?.phone ?? ""),
  text("contactEmail", "E-post", ({ content }) => content.contacts[0]?.email ?? ""),
  text("street", "Gatuadress", ({ content }) => content.locations[0]?.street ?? ""),
  text("postalCode", "Postnummer", ({ content }) => content.locations[0]?.postalCode ?? ""),
  text("city", "Ort", ({ content }) => content.locations[0]?.city ?? ""),
  text("website", "Webbplats", ({ content }) => content.links[0]?.url ?? ""),
  { key: "places", label: "Platser", kind: "integer", cell: (entry) => entry.places.total },
  { key: "freePlaces", label: "Lediga platser", kind: "integer", cell: (entry) => entry.places.free },
  {
    key: "waitingWeeks",
    label: "Väntetid (veckor)",
    kind: "integer",
    cell: (entry) => entry.places.waitingWeeks,
  },
  { key: "placesOn", label: "Platser uppgivna", kind: "date", cell: (entry) => entry.places.on },
  { key: "verifiedOn", label: "Uppgifterna bekräftade", kind: "date", cell: (entry) => entry.verifiedOn },
  { key: "modifiedOn", label: "Senast ändrad", kind: "date", cell: (entry) => entry.modifiedAt.slice(0, 10) },
  text("id", "Id", (entry) => entry.entryId),
];
