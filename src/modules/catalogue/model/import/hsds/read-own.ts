import type { LanguageTexts, ReaderText, TextOrigin, Track, TrackText } from "../../content/entry-content.ts";
import { emptyReaderText } from "../../content/entry-content.ts";
import { fingerprintOf } from "../../content/fingerprint.ts";
import type { Language } from "../../language.ts";
import { languages } from "../../language.ts";
import type { Gathering } from "../gathering.ts";
import { fault, line, paragraphs } from "../gathering.ts";
import { kept, longestText } from "../read-row.ts";
import { codesCalled, municipalitiesCalled } from "../terms.ts";
import { readAge } from "../values.ts";
import { at, isJson, listAt, textAt, textsAt } from "./json.ts";
import { localId } from "./read-parts.ts";

type Texts = Partial<Record<Language, LanguageTexts>>;

/** Every language of our own profile; empty where the file is another's or was fetched without them. */
export function readOwnTexts(gathering: Gathering, own: unknown): Texts {
  const all = at(own, "texts");
  const found = languages.flatMap((language) => {
    const texts = at(all, language);
    return isJson(texts) ? [[language, languageTextsOf(gathering, texts, own, language)] as const] : [];
  });
  const read: Texts = Object.fromEntries(found);
  if (found.length > 0 && read.sv === undefined) fault(gathering, "notSwedish", "samordna", "");
  return withBasis(read, all);
}

/** A translation that was up to date where it comes from is so here: it was made from the Swedish text beside it. */
function withBasis(read: Texts, all: unknown): Texts {
  const { sv } = read;
  if (sv === undefined) return {};
  const now = fingerprintOf(sv);
  return Object.fromEntries(
    Object.entries(read).map(([language, texts]) => [
      language,
      language === "sv" || at(at(all, language), "outdated") === true ? texts : { ...texts, basedOn: now },
    ]),
  );
}

const origins = ["written", "translated", "machine"] as const satisfies readonly TextOrigin[];

/** What does not say how it came to be counts as made by a machine, so that no reader is misled. */
function languageTextsOf(
  gathering: Gathering,
  texts: unknown,
  own: unknown,
  language: Language,
): LanguageTexts {
  const origin = origins.find((one) => one === textAt(texts, "origin"));
  return {
    origin: origin ?? (language === "sv" ? "written" : "machine"),
    basedOn: null,
    name: line(gathering, "name", textAt(texts, "name"), 200),
    summary: paragraphs(gathering, "summary", textAt(texts, "summary"), 400),
    standard: readerTextOf(gathering, at(texts, "standard")),
    plain: isJson(at(texts, "plain")) ? readerTextOf(gathering, at(texts, "plain")) : null,
    easyRead: isJson(at(texts, "easy_read")) ? readerTextOf(gathering, at(texts, "easy_read")) : null,
    tracks: trackTextsOf(gathering, texts, own, language),
  };
}

const names = {
  what: "what",
  forWhom: "for_whom",
  notFor: "not_for",
  how: "how",
  apply: "apply",
  cost: "cost",
  languages: "languages",
  accessibility: "accessibility",
  afterwards: "afterwards",
} as const satisfies Record<keyof ReaderText, string>;

function readerTextOf(gathering: Gathering, text: unknown): ReaderText {
  const said = Object.entries(names).map(([field, name]) => [
    field,
    paragraphs(gathering, name, textAt(text, name), longestText),
  ]);
  return { ...emptyReaderText, ...Object.fromEntries(said) };
}

/** Each language has its own words for the tracks; older files have them in the answer's language alone. */
function trackTextsOf(
  gathering: Gathering,
  texts: unknown,
  own: unknown,
  language: Language,
): LanguageTexts["tracks"] {
  const said = listAt(texts, "tracks");
  const inAnswer = textAt(own, "text_language") === language ? listAt(own, "tracks") : [];
  const tracks = said.length > 0 ? said : inAnswer;
  const ids = new Map(
    listAt(own, "tracks").map((one, index) => [textAt(one, "id"), localId(one, "spar", index)]),
  );
  return Object.fromEntries(
    tracks.flatMap((track): [string, TrackText][] => {
      const id = ids.get(textAt(track, "id"));
      if (id === undefined) return [];
      const name = line(gathering, "tracks", textAt(track, "name"), 200);
      const forWhom = paragraphs(gathering, "tracks", textAt(track, "eligibility_description"), 2000);
      return name + forWhom === "" ? [] : [[id, { name, forWhom }]];
    }),
  );
}

/** The ways through the service with their conditions. */
export function readOwnTracks(gathering: Gathering, own: unknown): readonly Track[] {
  return listAt(own, "tracks")
    .slice(0, 20)
    .map((track, index): Track => {
      const age = (name: string) => {
        const text = textAt(track, name);
        return text === "" ? undefined : readAge(gathering, name, text);
      };
      const { from = null, to = null } = kept({ from: age("minimum_age"), to: age("maximum_age") });
      return {
        id: localId(track, "spar", index),
        ...(from !== null && to !== null && from > to
          ? { ageFrom: to, ageTo: from }
          : { ageFrom: from, ageTo: to }),
        municipalities: municipalitiesCalled(gathering, "tracks", textsAt(track, "municipalities")),
        situations: codesCalled(gathering, "tracks", "targetGroup", textsAt(track, "situations")),
      };
    });
}
