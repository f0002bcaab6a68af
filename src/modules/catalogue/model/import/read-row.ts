import type { Funding, ReaderText, Way } from "../content/entry-content.ts";
import { readerFields } from "../content/entry-content.ts";
import type { EntryPatch } from "./entry-patch.ts";
import type { Gathering } from "./gathering.ts";
import { fault, line, paragraphs } from "./gathering.ts";
import { codesCalled, municipalitiesCalled } from "./terms.ts";
import {
  readAge,
  readCount,
  readDay,
  readEmail,
  readOrganisationNumber,
  readPhone,
  readPostalCode,
  readWebAddress,
  readYesNo,
} from "./values.ts";

/** A cell by its column's key: what stands in it and the heading of the file. Undefined where it is empty or not there. */
export type CellOf = (column: string) => { readonly text: string; readonly heading: string } | undefined;

/** Signs in one text: four pages. */
export const longestText = 8000;

/** What a row says; cells that are empty say nothing. */
export function readRow(gathering: Gathering, cell: CellOf): EntryPatch {
  const said = sayer(gathering, cell);
  const short = (column: string, most: number) =>
    said(column, (on, heading, text) => line(on, heading, text, most));
  const name = short("name", 200) ?? "";
  if (name === "") fault(gathering, "noName", cell("name")?.heading ?? "Namn", "");
  const [ageFrom, ageTo] = [said("ageFrom", readAge), said("ageTo", readAge)];
  if (ageFrom !== undefined && ageTo !== undefined && ageFrom > ageTo)
    fault(gathering, "agesTurned", cell("ageTo")?.heading ?? "", String(ageTo));
  return {
    name,
    fields: readFields(gathering, cell),
    ...kept({
      municipalities: listed(gathering, cell, "municipalities", municipalitiesCalled),
      ...{ ageFrom, ageTo },
      summary: said("summary", (on, heading, text) => paragraphs(on, heading, text, 400)),
      website: said("website", readWebAddress),
    }),
    host: kept({ name: short("host", 200), organisationNumber: said("hostNumber", readOrganisationNumber) }),
    standard: readTexts(said),
    contact: kept({
      name: short("contactName", 200),
      phone: said("contactPhone", readPhone),
      email: said("contactEmail", readEmail),
    }),
    location: kept({
      street: short("street", 200),
      postalCode: said("postalCode", readPostalCode),
      city: short("city", 100),
    }),
    texts: {},
    places: kept({
      total: said("places", readCount(10_000)),
      free: said("freePlaces", readCount(10_000)),
      waitingWeeks: said("waitingWeeks", readCount(520)),
      on: said("placesOn", readDay),
    }),
  };
}

function readFields(gathering: Gathering, cell: CellOf): EntryPatch["fields"] {
  const codes = (column: string, taxonomy: Parameters<typeof codesCalled>[2]) =>
    listed(gathering, cell, column, (on, heading, written) => codesCalled(on, heading, taxonomy, written));
  const said = sayer(gathering, cell);
  return kept({
    kinds: codes("kinds", "kind"),
    targetGroups: codes("targetGroups", "targetGroup"),
    ways: codes("ways", "way") as readonly Way[] | undefined,
    referrers: codes("referrers", "agency"),
    agencies: codes("agencies", "agency"),
    supportLanguages: codes("supportLanguages", "supportLanguage"),
    interpreter: said("interpreter", readYesNo),
    funding: said("funding", (on, heading, text) => codesCalled(on, heading, "funding", [text])[0]) as
      | Funding
      | undefined,
  });
}

type Said = ReturnType<typeof sayer>;

function sayer(gathering: Gathering, cell: CellOf) {
  return <T>(column: string, read: (on: Gathering, heading: string, text: string) => T | undefined) => {
    const found = cell(column);
    return found === undefined ? undefined : read(gathering, found.heading, found.text);
  };
}

function readTexts(said: Said): Partial<ReaderText> {
  const fields = readerFields.map((field) => [
    field,
    said(field, (on, heading, text) => paragraphs(on, heading, text, longestText)),
  ]);
  return kept(Object.fromEntries(fields) as Partial<Record<keyof ReaderText, string | undefined>>);
}

/** More than there are municipalities. */
const mostValues = 300;

/** Several values of one cell: with semicolon or line break between, or comma where there is none of them. */
function listed(
  gathering: Gathering,
  cell: CellOf,
  column: string,
  read: (on: Gathering, heading: string, written: readonly string[]) => readonly string[],
): readonly string[] | undefined {
  const found = cell(column);
  if (found === undefined) return undefined;
  const parts = found.text.split(/[;\n|]/);
  const all = parts.length > 1 || !found.text.includes(",") ? parts : found.text.split(",");
  return read(
    gathering,
    found.heading,
    all
      .slice(0, mostValues)
      .map((one) => one.trim())
      .filter((one) => one !== ""),
  );
}

type Kept<T> = { [K in keyof T]?: Exclude<T[K], undefined> };

/** Without what nothing was said of. */
export function kept<T extends object>(all: T): Kept<T> {
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined)) as Kept<T>;
}
