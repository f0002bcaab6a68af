import Organisationsnummer from "organisationsnummer";
import type { SentForm } from "../../../../../platform/http/sent-form.ts";
import type { EntryContent, Funding, Way } from "../../../model/content/entry-content.ts";
import { textsNamed } from "../../../model/content/entry-content.ts";
import type { Taxonomy, Vocabulary } from "../../../model/vocabulary.ts";
import { termsOf } from "../../../model/vocabulary.ts";
import type { Reading, ReadResult } from "./read-fields.ts";
import { codesOf, feeOf, lineOf, resultOf } from "./read-fields.ts";
import { readContacts, readLinks, readLocations, readTracks, readTrackTexts } from "./read-rows.ts";

/**
 * What `ContentFields` sent, put into `before`, whose other texts stay as they are. A draft may lack anything: only what
 * cannot be understood is a fault, keyed by field.
 */
export function readContent(
  form: SentForm,
  before: EntryContent,
  vocabulary: Vocabulary,
): ReadResult<EntryContent> {
  const reading: Reading = { form, faults: new Map() };
  const codes = (name: string, taxonomy: Taxonomy) =>
    codesOf(
      reading,
      name,
      termsOf(vocabulary, taxonomy).map(({ code }) => code),
    );
  const tracks = readTracks(reading, vocabulary);
  const value: EntryContent = {
    kinds: codes("slag", "kind"),
    targetGroups: codes("malgrupper", "targetGroup"),
    municipalities: codesOf(
      reading,
      "kommuner",
      vocabulary.municipalities.map(({ code }) => code),
    ),
    ways: codes("vagar", "way") as readonly Way[],
    referrers: codes("remittenter", "agency"),
    agencies: codes("myndigheter", "agency"),
    funding: fundingOf(form, before),
    supportLanguages: codes("stodsprak", "supportLanguage"),
    interpreter: form.value("tolk") === "ja",
    fee: feeOf(reading, "avgift"),
    host: { name: lineOf(reading, "huvudman", 200), organisationNumber: organisationNumberOf(reading) },
    tracks,
    locations: readLocations(reading, vocabulary),
    contacts: readContacts(reading),
    links: readLinks(reading),
    texts: textsWith(reading, before, tracks),
  };
  return resultOf(reading, value);
}

const fundings = ["association", "esf", "ordinary"] as const satisfies readonly Funding[];

function fundingOf(form: SentForm, before: EntryContent): Funding {
  return fundings.find((one) => one === form.value("finansiering")) ?? before.funding;
}

/** Ten digits without a hyphen, or null. */
function organisationNumberOf({ form, faults }: Reading): string | null {
  const text = form.value("orgnummer").trim();
  if (text === "") return null;
  if (Organisationsnummer.valid(text) && !Organisationsnummer.parse(text).isPersonnummer())
    return Organisationsnummer.parse(text).format(false);
  faults.set(
    "orgnummer",
    "Skriv organisationsnumret med tio siffror, till exempel 212000-0084, eller lämna tomt.",
  );
  return null;
}

/** The words of tracks that are gone go with them, in every language. */
function textsWith(
  reading: Reading,
  before: EntryContent,
  tracks: EntryContent["tracks"],
): EntryContent["texts"] {
  const ids = new Set(tracks.map(({ id }) => id));
  const kept = Object.entries(before.texts).map(([language, texts]) => [
    language,
    { ...texts, tracks: Object.fromEntries(Object.entries(texts.tracks).filter(([id]) => ids.has(id))) },
  ]);
  const swedish = before.texts.sv ?? textsNamed("");
  return { ...Object.fromEntries(kept), sv: { ...swedish, tracks: readTrackTexts(reading, tracks) } };
}
