import type { Municipality, Taxonomy, Term, Vocabulary } from "../vocabulary.ts";
import { labelOf } from "../vocabulary.ts";
import { key } from "./key.ts";
import { nearWord } from "./near-word.ts";

/** The catalogue's words as a file is looked up in them: made once for a file, since a large one asks thousands of times. */
export interface Lexicon {
  /** By id, code or label in any language; undefined where nothing is called so. */
  readonly term: (taxonomy: Taxonomy, written: string) => Term | undefined;
  /** By name or SCB's code, or all of a county; empty where nothing is called so. */
  readonly municipalities: (written: string) => readonly Municipality[];
  /** The label or name most like what was written; empty where none is. */
  readonly nearTerm: (taxonomy: Taxonomy, written: string) => string;
  readonly nearMunicipality: (written: string) => string;
}

/** Unknown words of one file that a likeness is looked for to; the rest are told without. */
const mostGuesses = 500;

export function lexiconOf(vocabulary: Vocabulary): Lexicon {
  const terms = termIndex(vocabulary);
  const places = placeIndex(vocabulary.municipalities);
  const labels = Map.groupBy(vocabulary.terms, ({ taxonomy }) => taxonomy);
  const near = guesser();
  return {
    term: (taxonomy, written) => terms.get(`${taxonomy} ${key(written)}`),
    municipalities: (written) => {
      const forms = [written, withoutKind(written), withoutKind(written).replace(/s$/i, "")];
      return forms.map((form) => places.get(placeKey(form))).find((found) => found !== undefined) ?? [];
    },
    nearTerm: (taxonomy, written) =>
      near(`${taxonomy} ${written}`, written, () =>
        (labels.get(taxonomy) ?? []).map(({ code }) => labelOf(vocabulary, taxonomy, code)),
      ),
    nearMunicipality: (written) =>
      near(written, withoutKind(written), () => vocabulary.municipalities.map(({ name }) => name)),
  };
}

/** Codes and ids go before labels, the first of two alike before the second. */
function termIndex({ terms }: Vocabulary): ReadonlyMap<string, Term> {
  const index = new Map<string, Term>();
  const add = (term: Term, word: string) => {
    const place = `${term.taxonomy} ${key(word)}`;
    if (key(word) !== "" && !index.has(place)) index.set(place, term);
  };
  for (const term of terms) for (const word of [term.id, term.code]) add(term, word);
  for (const term of terms) for (const label of Object.values(term.labels)) add(term, label);
  return index;
}

function placeIndex(municipalities: readonly Municipality[]): ReadonlyMap<string, readonly Municipality[]> {
  const counties = Map.groupBy(municipalities, ({ county }) => key(county));
  const own = municipalities.flatMap((one): [string, readonly Municipality[]][] => [
    [key(one.code), [one]],
    [key(one.name), [one]],
  ]);
  return new Map<string, readonly Municipality[]>([...counties, ...own]);
}

/** Excel takes the zero from "0136". */
function placeKey(written: string): string {
  const plain = key(written);
  return /^\d{3}$/.test(plain) ? `0${plain}` : plain;
}

/** "Haninge kommun" and "Stockholms stad" without what kind of municipality it is. */
function withoutKind(text: string): string {
  return text.trim().replace(/\s+(kommun|stad|municipality)$/i, "");
}

function guesser() {
  const guessed = new Map<string, string>();
  return (place: string, written: string, known: () => readonly string[]): string => {
    const before = guessed.get(place);
    if (before !== undefined || guessed.size >= mostGuesses) return before ?? "";
    const found = nearWord(written, known());
    guessed.set(place, found);
    return found;
  };
}
