import { stemmer as arabic } from "@orama/stemmers/arabic";
import { stemmer as english } from "@orama/stemmers/english";
import { stemmer as finnish } from "@orama/stemmers/finnish";
import { stemmer as swedish } from "@orama/stemmers/swedish";
import { stemmer as ukrainian } from "@orama/stemmers/ukrainian";
import type { Language } from "../../language.ts";
import { fold } from "./fold.ts";

const stemmers: Readonly<Record<Language, (word: string) => string>> = {
  sv: (word) => (kept.test(word) ? word : withoutLast(swedish(word))),
  en: english,
  ar: arabic,
  so: (word) => without(word, somali),
  ti: withoutParticles,
  fa: (word) => without(word, persian),
  uk: ukrainian,
  fi: finnish,
};

/** Words in -lös, -råd and -stad, whose last letters are no endings. */
const kept = /(?:los|[^e]rad|stad)$/;

/** Endings of nouns with article and of plural, longest first; for Persian plural and possession. */
const somali = [
  "yaasha",
  "yada",
  "yaal",
  "kayga",
  "tayda",
  "ada",
  "aha",
  "iga",
  "kii",
  "tii",
  "ka",
  "ga",
  "ta",
  "da",
  "ha",
];
const persian = ["هايي", "هاي", "ها", "ام", "تان", "شان"];

/** "For" before and "and" after are written together with the word. */
function withoutParticles(word: string): string {
  const bare = without(word, ["ን"]);
  return bare.startsWith("ን") && bare.length > 3 ? bare.slice(1) : bare;
}

function without(word: string, endings: readonly string[]): string {
  const ending = endings.find((one) => word.endsWith(one) && word.length - one.length >= 3);
  return ending === undefined ? word : word.slice(0, -ending.length);
}

/**
 * Snowball leaves a vowel in some words ("utbrända", "utbränd", "tjänste"), and takes the s of "kurs" and "insats" but not that
 * of "kursen" and "insatserna": one letter more goes where enough is left.
 */
function withoutLast(stem: string): string {
  if (kept.test(stem)) return stem;
  return (stem.length > 4 && /[aeo]$/.test(stem)) || (stem.length > 3 && stem.endsWith("s"))
    ? stem.slice(0, -1)
    : stem;
}

/** What a word is compared by: without diacritics and endings. Never empty, whatever the word is. */
export function keyOf(word: string, language: Language): string {
  const folded = fold(word);
  const stem = stemmers[language](folded);
  return stem === "" ? folded || word : stem;
}

/** What a word with diacritics is compared by when it is written exactly; null where it has none. */
export function exactKeyOf(word: string): string | null {
  return /[åäö]/.test(word) ? `^${stemmers.sv(word) || word}` : null;
}
