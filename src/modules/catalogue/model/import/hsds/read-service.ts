import { uuidOr } from "../../hsds/ids.ts";
import type { EntryPatch } from "../entry-patch.ts";
import type { StagedRow } from "../finding.ts";
import type { Gathering } from "../gathering.ts";
import { fault, line, paragraphs, remark } from "../gathering.ts";
import type { Lexicon } from "../lexicon.ts";
import { kept, longestText } from "../read-row.ts";
import { readAge } from "../values.ts";
import { at, firstText, isJson, listAt, textAt } from "./json.ts";
import { organizationOf } from "./read-organization.ts";
import { readOwnTexts, readOwnTracks } from "./read-own.ts";
import { readContacts, readLinks, readLocations } from "./read-parts.ts";
import { readAreas, readTerms } from "./read-terms.ts";

/** One service as a row; `number` is which of the file it is, from 1. */
export function readService(service: unknown, number: number, lexicon: Lexicon): StagedRow {
  const gathering: Gathering = { findings: [], lexicon, lenient: true };
  if (!isJson(service)) fault(gathering, "notAService", "", "");
  const patch = patchOf(gathering, service);
  const status = textAt(service, "status");
  if (["inactive", "defunct", "temporarily closed"].includes(status))
    remark(gathering, "closed", "status", status);
  const hasFault = gathering.findings.some(({ severity }) => severity === "fault");
  return {
    ...{ line: number, name: patch.name.slice(0, 200), externalId: uuidOr(textAt(service, "id")) ?? "" },
    ...{ patch: hasFault ? null : patch, findings: gathering.findings },
  };
}

function patchOf(gathering: Gathering, service: unknown): EntryPatch {
  const own = at(service, "samordna");
  const texts = readOwnTexts(gathering, own);
  const isOwnShort = isJson(own) && Object.keys(texts).length === 0;
  const spoken = textAt(own, "text_language");
  if (isOwnShort && spoken !== "" && spoken !== "sv") fault(gathering, "notSwedish", "samordna", spoken);
  const name = texts.sv?.name ?? line(gathering, "name", textAt(service, "name"), 200);
  if (name === "") fault(gathering, "noName", "name", "");
  const tracks = readOwnTracks(gathering, own);
  const ages = tracks.length > 0 ? {} : agesOf(gathering, service);
  return {
    name,
    fields: kept({
      ...readTerms(gathering, service),
      interpreter:
        isJson(own) || textAt(service, "interpretation_services") !== ""
          ? textAt(service, "interpretation_services") !== ""
          : undefined,
      fee: feeOf(service, isJson(own)),
      tracks: tracks.length > 0 ? tracks : undefined,
      locations: readLocations(gathering, service),
      contacts: readContacts(gathering, service),
      links: readLinks(gathering, service),
    }),
    ...ages,
    ...kept({ municipalities: readAreas(gathering, service) }),
    host: organizationOf(gathering, service),
    ...(Object.keys(texts).length > 0 ? { standard: {} } : plainTexts(gathering, service)),
    ...{ contact: {}, location: {}, texts, places: placesOf(own) },
  };
}

/** What HSDS says for everybody; where the profile's own fields are there, they say more. */
function plainTexts(gathering: Gathering, service: unknown): Pick<EntryPatch, "standard" | "summary"> {
  const own = at(service, "samordna");
  const said = (column: string, text: string) =>
    text === "" ? undefined : paragraphs(gathering, column, text, longestText);
  const eligibility = listAt(service, "eligibilities").map((one) =>
    firstText(one, "eligibility", "description"),
  );
  const summary = textAt(own, "summary");
  return {
    ...kept({ summary: summary === "" ? undefined : paragraphs(gathering, "summary", summary, 400) }),
    standard: kept({
      what: said("description", textAt(service, "description")),
      forWhom: said(
        "eligibility_description",
        firstText(service, "eligibility_description", "eligibility") || eligibility.join("\n"),
      ),
      apply: said("application_process", textAt(service, "application_process")),
      cost: said("fees_description", firstText(service, "fees_description", "fees")),
      how: said("how", textAt(own, "how")),
      notFor: said("not_for", textAt(own, "not_for")),
      afterwards: said("afterwards", textAt(own, "afterwards")),
      accessibility: said("accessibility", textAt(own, "accessibility")),
    }),
  };
}

/** On the service itself in HSDS 3, in a list of its own before that. */
function agesOf(gathering: Gathering, service: unknown): Pick<EntryPatch, "ageFrom" | "ageTo"> {
  const age = (name: string) => {
    const text = [service, ...listAt(service, "eligibilities")].map((one) => textAt(one, name)).find(Boolean);
    return text === undefined || text === "0" ? undefined : readAge(gathering, name, text);
  };
  const [ageFrom, ageTo] = [age("minimum_age"), age("maximum_age")];
  if (ageFrom !== undefined && ageTo !== undefined && ageFrom > ageTo) {
    remark(gathering, "agesTurned", "maximum_age", String(ageTo));
    return {};
  }
  return kept({ ageFrom, ageTo });
}

/** Whole öre. Our own files say nothing where nothing is known. */
function feeOf(service: unknown, isOwn: boolean): number | null | undefined {
  for (const option of listAt(service, "cost_options")) {
    const amount = at(option, "amount");
    const currency = textAt(option, "currency");
    if (typeof amount === "number" && amount >= 0 && amount <= 100_000 && ["", "SEK"].includes(currency))
      return Math.round(amount * 100);
  }
  return isOwn ? null : undefined;
}

function placesOf(own: unknown): EntryPatch["places"] {
  const count = (name: string, most: number) => {
    const found = at(own, name);
    return typeof found === "number" && Number.isInteger(found) && found >= 0 && found <= most
      ? found
      : undefined;
  };
  const on = /^(19|20|21)\d{2}-\d{2}-\d{2}$/.exec(textAt(own, "places_on"))?.[0];
  return kept({
    ...{ total: count("places", 10_000), free: count("free_places", 10_000) },
    ...{ waitingWeeks: count("waiting_weeks", 520) },
    on: on === undefined || Number.isNaN(Date.parse(`${on}T00:00:00Z`)) ? undefined : on,
  });
}
