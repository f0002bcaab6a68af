import type { Language } from "../../model/language.ts";
import { isLanguage } from "../../model/language.ts";
import type { ChoiceFilter } from "../../model/search/search-query.ts";
import type { Taxonomy, Vocabulary } from "../../model/vocabulary.ts";
import { labelOf, municipalityName } from "../../model/vocabulary.ts";

const filterNames = {
  municipalities: "Kommun",
  targetGroups: "Målgrupp",
  kinds: "Slag av stöd",
  supportLanguages: "Språk i stödet",
  ways: "Väg in",
  agencies: "Myndighet",
} as const satisfies Record<ChoiceFilter, string>;

const taxonomies: Readonly<Partial<Record<string, Taxonomy>>> = {
  targetGroups: "targetGroup",
  kinds: "kind",
  supportLanguages: "supportLanguage",
  ways: "way",
  agencies: "agency",
};

/** `kinds:workTraining` as "Slag av stöd: Arbetsträning och praktik". */
export function filterText(subject: string, vocabulary: Vocabulary): string {
  const [filter = "", code = ""] = subject.split(":");
  if (filter === "age") return "Ålder";
  if (filter === "onlyFree") return "Lediga platser";
  if (!(filter in filterNames)) return subject;
  const taxonomy = taxonomies[filter];
  const value =
    taxonomy === undefined ? municipalityName(vocabulary, code) : labelOf(vocabulary, taxonomy, code);
  return `${filterNames[filter as ChoiceFilter]}: ${value}`;
}

const languageWords: Readonly<Record<Language, string>> = {
  sv: "Svenska",
  en: "Engelska",
  ar: "Arabiska",
  so: "Somaliska",
  ti: "Tigrinska",
  fa: "Dari och persiska",
  uk: "Ukrainska",
  fi: "Finska",
};

export function languageText(code: string): string {
  return isLanguage(code) ? languageWords[code] : code;
}
