import type { LanguageTexts, ReaderText } from "../../content/entry-content.ts";
import { isOutdated } from "../../content/outdated.ts";
import type { PublishedEntry } from "../../content/published-entry.ts";
import { isLanguage } from "../../language.ts";
import type { Reading } from "../../reading/reading.ts";
import { partId } from "../ids.ts";
import { said } from "../said.ts";
import type { OwnLanguageTexts, OwnReaderText, ServiceOwnFields } from "../schema/own-fields.ts";
import type { Answering } from "./answering.ts";

/** What the profile adds to a service; `nested` with tracks and the texts of every language. */
export function ownFieldsOf(
  entry: PublishedEntry,
  reading: Reading,
  answering: Answering,
  nested: boolean,
): ServiceOwnFields {
  const { content, places } = entry;
  const { fields } = reading;
  return {
    association_id: entry.associationId,
    association: entry.associationName,
    address: answering.pageOf(entry),
    text_language: reading.language,
    text_origin: reading.origin,
    unverified: entry.unverified,
    edition: entry.edition,
    ...said({
      summary: reading.summary.text,
      how: fields.how?.text,
      not_for: fields.notFor?.text,
      afterwards: fields.afterwards?.text,
      accessibility: fields.accessibility?.text,
      ways_in: [...content.ways],
      municipalities: [...content.municipalities],
      waiting_weeks: places.waitingWeeks,
      ...{ places: places.total, free_places: places.free, places_on: places.on },
    }),
    ...(nested ? said({ tracks: tracksOf(entry, reading), texts: textsOf(entry) }) : {}),
  };
}

function tracksOf({ entryId, content }: PublishedEntry, reading: Reading) {
  return content.tracks.map((track) => ({
    id: partId(entryId, "track", track.id),
    ...said({
      name: reading.tracks[track.id]?.name?.text,
      eligibility_description: reading.tracks[track.id]?.forWhom?.text,
      minimum_age: track.ageFrom,
      maximum_age: track.ageTo,
      municipalities: [...track.municipalities],
      situations: [...track.situations],
    }),
  }));
}

function textsOf({ entryId, content }: PublishedEntry): Record<string, OwnLanguageTexts> {
  return Object.fromEntries(
    Object.entries(content.texts).flatMap(([language, texts]) =>
      isLanguage(language)
        ? [[language, languageTextsOf(entryId, texts, isOutdated(content, language))]]
        : [],
    ),
  );
}

function languageTextsOf(entryId: string, texts: LanguageTexts, outdated: boolean): OwnLanguageTexts {
  const { origin, name, summary, standard, plain, easyRead, tracks } = texts;
  return {
    ...{ origin, outdated, name, standard: readerTextOf(standard) },
    ...said({
      summary,
      plain: plain === null ? null : readerTextOf(plain),
      easy_read: easyRead === null ? null : readerTextOf(easyRead),
      tracks: Object.entries(tracks).map(([id, track]) => ({
        id: partId(entryId, "track", id),
        ...said({ name: track.name, eligibility_description: track.forWhom }),
      })),
    }),
  };
}

function readerTextOf(text: ReaderText): OwnReaderText {
  const { what, forWhom, notFor, how, apply, cost, languages, accessibility, afterwards } = text;
  return said({
    ...{ what, for_whom: forWhom, not_for: notFor, how, apply, cost },
    ...{ languages, accessibility, afterwards },
  });
}
