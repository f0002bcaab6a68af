import type { EntryContent, LanguageTexts, Location, ReaderText } from "../../modules/catalogue/index.ts";
import { emptyReaderText } from "../../modules/catalogue/index.ts";
import type { DemoEntry, DemoText, DemoTrack } from "./demo-entry.ts";
import { accessibilityTold, costTold, interpreterTold } from "./phrases.ts";
import { translationsOf } from "./translations/translations-of.ts";

/** What the catalogue keeps of an entry of the demo. */
export function contentFor(entry: DemoEntry): EntryContent {
  const { kinds, targetGroups, municipalities, ways, agencies, contact } = entry;
  const sv = swedishOf(entry);
  return {
    ...{ kinds, targetGroups, municipalities, ways, agencies },
    referrers: entry.referrers ?? [],
    funding: entry.funding ?? "association",
    supportLanguages: entry.supportLanguages ?? ["sv"],
    interpreter: entry.interpreter ?? true,
    fee: 0,
    host: { name: entry.host, organisationNumber: null },
    tracks: entry.tracks.map((track, index) => ({
      id: trackId(index),
      ...{ ageFrom: track.ages[0], ageTo: track.ages[1] },
      municipalities: track.municipalities ?? [],
      situations: track.situations ?? [],
    })),
    locations: locationsOf(entry),
    contacts: [
      {
        id: "kontakt",
        name: contact.name,
        phone: `08-465 004 ${contact.line}`,
        email: mailAddress(contact.mailbox),
      },
    ],
    links: [],
    texts: { sv, ...translationsOf(entry.slug, sv) },
  };
}

/** An address that reaches nobody. */
export function mailAddress(mailbox: string): string {
  return `${mailbox}@insats.example`;
}

function swedishOf(entry: DemoEntry): LanguageTexts {
  const { name, summary, standard, plain, easyRead } = entry;
  return {
    ...{ origin: "written", basedOn: null, name, summary },
    standard: told(entry, standard),
    plain: told(entry, plain),
    easyRead: easyRead === undefined ? null : told(entry, easyRead),
    tracks: Object.fromEntries(
      entry.tracks.map((track, index) => [trackId(index), trackText(track)] as const),
    ),
  };
}

function told(entry: DemoEntry, text: DemoText): ReaderText {
  return {
    ...emptyReaderText,
    cost: costTold,
    languages: (entry.interpreter ?? true) ? interpreterTold : "",
    accessibility: accessibilityTold,
    ...text,
  };
}

function trackText({ name, forWhom }: DemoTrack) {
  return { name: name ?? "Alla", forWhom: forWhom ?? "" };
}

function trackId(index: number): string {
  return `spar-${index + 1}`;
}

function locationsOf({ place }: DemoEntry): readonly Location[] {
  return place === undefined ? [] : [{ id: "plats", kind: "physical", ...place }];
}
