import type { EntryKey } from "../../actions/open/read-compared.ts";
import type { Language } from "../../model/language.ts";
import type { ChoiceFilter, SearchQuery, SearchScope } from "../../model/search/search-query.ts";
import { choiceFilters } from "../../model/search/search-query.ts";
import type { Taxonomy, Vocabulary } from "../../model/vocabulary.ts";
import { readChosen } from "../compare/chosen.ts";

/** Names of the filters in the address; Swedish, since readers see and share it. */
export const filterNames = {
  municipalities: "kommun",
  targetGroups: "malgrupp",
  kinds: "slag",
  supportLanguages: "stodsprak",
  ways: "vag",
  agencies: "myndighet",
} as const satisfies Record<ChoiceFilter, string>;

/** The vocabulary that each filter but municipality takes its values from. */
export const filterTaxonomies = {
  targetGroups: "targetGroup",
  kinds: "kind",
  supportLanguages: "supportLanguage",
  ways: "way",
  agencies: "agency",
} as const satisfies Record<Exclude<ChoiceFilter, "municipalities">, Taxonomy>;

export const longestText = 200;
const perPage = 20;
/** All 290 municipalities may be chosen. What goes on after some unknown ones is not looked up: it was written to cost. */
const mostValues = 300;
const mostUnknown = 20;

export type SearchPageView = "hits" | "all" | "municipalities";

/** What an address could not be taken as; the reader is told and the rest is searched for. */
export type Notice =
  | { readonly kind: "unknown"; readonly values: readonly string[] }
  | { readonly kind: "textCut" }
  | { readonly kind: "oddAge" };

export interface Asked {
  readonly query: SearchQuery;
  readonly view: SearchPageView;
  readonly notices: readonly Notice[];
  /** Entries ticked for comparison, at most three. */
  readonly picked: readonly EntryKey[];
  /** False where nothing was asked at all: the page then helps one to begin. */
  readonly anything: boolean;
}

/** Reads a search from any address whatever. */
export function readAsked(
  address: URLSearchParams,
  vocabulary: Vocabulary,
  { scope, language }: { readonly scope: SearchScope; readonly language: Language },
): Asked {
  const { text, cut } = readText(address.getAll("q").join(" "));
  const unknown: string[] = [];
  const choices = readChoices(address, vocabulary, unknown);
  const { age, odd } = readAge(address.get("alder") ?? "");
  const onlyFree = address.get("lediga") === "ja";
  const view = readView(address.get("visa"));
  const page = readPage(address.get("sida") ?? "1");
  const picked = readChosen(address).keys;
  const notices: Notice[] = [];
  if (cut) notices.push({ kind: "textCut" });
  if (unknown.length > 0) notices.push({ kind: "unknown", values: unknown });
  if (odd) notices.push({ kind: "oddAge" });
  const narrowed = text !== "" || age !== null || onlyFree;
  const chosen = choiceFilters.some((filter) => choices[filter].length > 0);
  return {
    query: { text, scope, language, ...choices, age, onlyFree, page, perPage },
    ...{ view, notices, picked },
    anything: narrowed || chosen || view !== "hits" || picked.length > 0,
  };
}

/** One line without edges; what is too long is cut, never in the middle of a character. */
function readText(typed: string): { readonly text: string; readonly cut: boolean } {
  const text = typed.toWellFormed().replaceAll(/\s+/g, " ").trim();
  const cut = text.length > longestText;
  return {
    text: cut
      ? text
          .slice(0, longestText)
          .replace(/[\uD800-\uDBFF]$/, "")
          .trimEnd()
      : text,
    cut,
  };
}

function readChoices(
  address: URLSearchParams,
  vocabulary: Vocabulary,
  unknown: string[],
): Readonly<Record<ChoiceFilter, readonly string[]>> {
  const read = (filter: ChoiceFilter): readonly string[] => {
    const given = new Set(address.getAll(filterNames[filter]).map((one) => one.trim()));
    const chosen = new Set<string>();
    let odd = 0;
    for (const value of [...given].filter((one) => one !== "").slice(0, mostValues)) {
      const code = odd < mostUnknown ? codeFor(filter, value, vocabulary) : null;
      if (code !== null) {
        chosen.add(code);
        continue;
      }
      odd += 1;
      if (unknown.length < 5) unknown.push(value.slice(0, 40).toWellFormed());
    }
    return [...chosen].sort();
  };
  return {
    municipalities: read("municipalities"),
    targetGroups: read("targetGroups"),
    kinds: read("kinds"),
    supportLanguages: read("supportLanguages"),
    ways: read("ways"),
    agencies: read("agencies"),
  };
}

/** A municipality may also be given by its name, so that a link can be written by hand. */
function codeFor(filter: ChoiceFilter, value: string, { terms, municipalities }: Vocabulary): string | null {
  if (filter !== "municipalities") {
    const taxonomy = filterTaxonomies[filter];
    return terms.some((term) => term.taxonomy === taxonomy && term.code === value) ? value : null;
  }
  const name = value.toLocaleLowerCase("sv");
  const known =
    municipalities.find((one) => one.code === value) ??
    municipalities.find((one) => one.name.toLocaleLowerCase("sv") === name);
  return known?.code ?? null;
}

function readAge(typed: string): { readonly age: number | null; readonly odd: boolean } {
  const text = typed.trim();
  if (text === "") return { age: null, odd: false };
  const age = /^\d{1,3}$/.test(text) ? Number(text) : 121;
  return age <= 120 ? { age, odd: false } : { age: null, odd: true };
}

function readView(typed: string | null): SearchPageView {
  if (typed === "karta") return "municipalities";
  return typed === "alla" ? "all" : "hits";
}

/** Whole pages from one; a number beyond all catalogues is the last of them. Any digits are read in one pass. */
function readPage(typed: string): number {
  const page = typed.trim();
  const digits = /^\d+$/.test(page) ? page.replace(/^0+(?=\d)/, "") : "1";
  return digits.length > 5 ? 99_999 : Math.max(1, Number(digits));
}
