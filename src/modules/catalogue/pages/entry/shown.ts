import type { PublishedEntry } from "../../model/content/published-entry.ts";
import type { Language } from "../../model/language.ts";
import type { Reading } from "../../model/reading/reading.ts";
import type { Offer } from "../../model/shared/shared.ts";
import type { Vocabulary } from "../../model/vocabulary.ts";
import type { EntryWords } from "../words/entry/entry-words.ts";

/** What every part of the entry's page is made from. */
export type Shown = {
  readonly entry: PublishedEntry;
  readonly reading: Reading;
  readonly vocabulary: Vocabulary;
  /** Other associations that offer the same entry. */
  readonly offers: readonly Offer[];
  readonly words: EntryWords;
  /** Of the page. */
  readonly language: Language;
};
