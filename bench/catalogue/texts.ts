import type { DemoEntry } from "../../src/demo/catalogue/demo-entry.ts";
import { entriesOf } from "../../src/demo/catalogue/entries/entries-of.ts";
import { arabic } from "../../src/demo/catalogue/translations/arabic.ts";
import { english } from "../../src/demo/catalogue/translations/english.ts";
import { somali } from "../../src/demo/catalogue/translations/somali.ts";
import type { EntryContent, LanguageTexts } from "../../src/modules/catalogue/model/content/entry-content.ts";
import {
  emptyContent,
  emptyReaderText,
  textsNamed,
} from "../../src/modules/catalogue/model/content/entry-content.ts";
import type { Municipality } from "../../src/modules/catalogue/model/vocabulary.ts";

const models: readonly DemoEntry[] = ["ostra-sodertorn", "sodertalje", "sodra-roslagen", "varna"].flatMap(
  (slug) => entriesOf(slug),
);
const translations = { en: english, ar: arabic, so: somali };
const first = ["Nya", "Lilla", "Stora", "Öppna", "Gamla", "Östra", "Västra", "Norra", "Södra", "Mellersta"];

/**
 * An entry in the manner of the demo's: the texts of one of them with some of the answers of another, and a name and places of
 * its own. `number` decides everything, so that two runs measure the same.
 */
export function benchEntry(number: number, places: readonly Municipality[]): EntryContent {
  const model = pick(models, number);
  const other = pick(models, number * 7 + 3);
  const name = `${pick(first, number)} ${model.name} ${pick(places, number).name}`;
  const own = places.filter((_, index) => (number + index) % 3 !== 0).map(({ code }) => code);
  const { kinds, targetGroups, ways, agencies } = model;
  return {
    ...emptyContent(name),
    ...{ kinds, targetGroups, ways, agencies, municipalities: own },
    host: { name: model.host, organisationNumber: null },
    tracks: model.tracks.map(({ ages: [ageFrom, ageTo] }, index) => ({
      ...{ id: `spar-${index}`, ageFrom, ageTo, municipalities: [], situations: [] },
    })),
    texts: { sv: swedish(name, model, other), ...translated(model) },
  };
}

function swedish(name: string, model: DemoEntry, other: DemoEntry): LanguageTexts {
  const { summary, standard, plain, easyRead } = model;
  return {
    ...{ ...textsNamed(name), summary },
    standard: {
      ...{ ...emptyReaderText, ...standard },
      how: other.standard.how ?? "",
      afterwards: other.standard.afterwards ?? "",
    },
    plain: { ...emptyReaderText, ...plain },
    easyRead: { ...emptyReaderText, ...easyRead },
  };
}

function translated(model: DemoEntry): EntryContent["texts"] {
  return Object.fromEntries(
    Object.entries(translations).flatMap(([language, texts]) => {
      const text = texts[model.slug];
      if (text === undefined) return [];
      const { name, summary, ...rest } = text;
      return [[language, { ...textsNamed(name), summary, standard: { ...emptyReaderText, ...rest } }]];
    }),
  );
}

function pick<T>(list: readonly T[], number: number): T {
  const one = list[number % list.length];
  if (one === undefined) throw new Error("the list is empty");
  return one;
}
