import type { Outcome } from "../../../../platform/values/outcome.ts";
import { done, refused } from "../../../../platform/values/outcome.ts";
import { catalogueColumns } from "../open-data/table.ts";
import type { FileRefusal } from "./finding.ts";
import { key } from "./key.ts";

/** What other files call the columns. */
const otherNames: Readonly<Record<string, readonly string[]>> = {
  name: ["Insats", "Insatsens namn", "Titel", "Rubrik", "Name"],
  summary: ["Kort om insatsen", "Sammanfattning", "Ingress", "Summary"],
  host: ["Huvudman", "Ansvarig organisation", "Utförare", "Organisation"],
  hostNumber: ["Organisationsnummer", "Orgnr", "Huvudmannens organisationsnummer"],
  municipalities: ["Kommun", "Område"],
  kinds: ["Slag", "Typ av stöd", "Typ", "Kategori"],
  targetGroups: ["Målgrupp"],
  ageFrom: ["Från ålder", "Lägsta ålder", "Minimiålder"],
  ageTo: ["Till ålder", "Högsta ålder", "Maxålder"],
  ways: ["Vägar in"],
  referrers: ["Remittenter", "Vilka som kan anvisa"],
  agencies: ["Myndigheter", "Myndigheter som deltar", "Samverkansparter"],
  supportLanguages: ["Stödspråk"],
  interpreter: ["Tolkning"],
  what: ["Beskrivning", "Om insatsen", "Description"],
  forWhom: ["Vem det är för", "Vem är det för"],
  notFor: ["Vem det inte passar"],
  how: ["Hur det går till", "Hur går det till"],
  apply: ["Så söker du", "Ansökan", "Hur söker man"],
  cost: ["Kostnad", "Pris"],
  afterwards: ["Vad som händer sedan"],
  languages: ["Språk"],
  accessibility: ["Tillgänglighet"],
  contactName: ["Kontaktfunktion"],
  contactPhone: ["Telefonnummer", "Tel"],
  contactEmail: ["Epost", "E-postadress", "Mejl", "Mail", "Email"],
  street: ["Adress", "Besöksadress", "Gata"],
  postalCode: ["Postnr"],
  city: ["Stad", "Postort"],
  website: ["Webb", "Webbadress", "Hemsida", "Länk", "URL"],
  places: ["Antal platser"],
  waitingWeeks: ["Väntetid"],
};

/** Columns of our own files that an import takes nothing from: who publishes, and days that somebody must answer for. */
export const unreadKeys: ReadonlySet<string> = new Set(["association", "verifiedOn", "modifiedOn"]);

const byName: ReadonlyMap<string, string> = new Map(
  [
    ...catalogueColumns.map((column) => [column.label, column.key]),
    ...Object.entries(otherNames).flatMap(([column, names]) => names.map((name) => [name, column])),
  ].map(([name = "", column = ""]) => [key(name), column]),
);

export interface Headings {
  /** Where each column is; the heading as it stands in the file. */
  readonly columns: ReadonlyMap<string, { readonly at: number; readonly heading: string }>;
  readonly unread: readonly string[];
}

/** Which column is which, whatever case and spaces; a name is all that must be there. */
export function recogniseHeadings(
  header: readonly string[],
): Outcome<
  Headings,
  Extract<FileRefusal, { code: "catalogueImport.noNameColumn" | "catalogueImport.sameColumn" }>
> {
  const columns = new Map<string, { at: number; heading: string }>();
  const unread: string[] = [];
  for (const [at, raw] of header.entries()) {
    const heading = shown(raw);
    const column = byName.get(key(raw));
    const before = column === undefined ? undefined : columns.get(column);
    if (before !== undefined)
      return refused({ code: "catalogueImport.sameColumn", headings: [before.heading, heading] });
    if (column !== undefined && !unreadKeys.has(column)) columns.set(column, { at, heading });
    else if (heading !== "") unread.push(heading);
  }
  return columns.has("name")
    ? done({ columns, unread: unread.slice(0, 60) })
    : refused({
        code: "catalogueImport.noNameColumn",
        found: header.map(shown).filter(Boolean).slice(0, 30),
      });
}

function shown(raw: string): string {
  const text = raw
    .toWellFormed()
    .replaceAll(/[\s\p{Cc}]+/gu, " ")
    .trim();
  return [...text].length <= 60 ? text : `${[...text].slice(0, 60).join("")}…`;
}
