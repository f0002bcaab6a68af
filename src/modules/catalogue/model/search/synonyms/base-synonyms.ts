import type { Language } from "../../language.ts";
import type { BaseSynonym } from "../synonym.ts";
import { arabic } from "./ar.ts";
import { english } from "./en.ts";
import { persian } from "./fa.ts";
import { finnish } from "./fi.ts";
import { somali } from "./so.ts";
import { swedish } from "./sv.ts";
import { tigrinya } from "./ti.ts";
import { ukrainian } from "./uk.ts";

const tables: Readonly<Record<Language, string>> = {
  sv: swedish,
  en: english,
  ar: arabic,
  so: somali,
  ti: tigrinya,
  fa: persian,
  uk: ukrainian,
  fi: finnish,
};

/** What every association begins with; its own editors add to it. */
export function baseSynonyms(): readonly BaseSynonym[] {
  return Object.entries(tables).flatMap(([language, table]) => synonymsOf(language as Language, table));
}

/** A line is "typed, typed = word of the entries, word of the entries". */
function synonymsOf(language: Language, table: string): readonly BaseSynonym[] {
  return table
    .trim()
    .split("\n")
    .flatMap((line) => {
      const [typed = "", words = ""] = line.split(" = ");
      const to = listed(words);
      return listed(typed).map((from) => ({ language, from, to }));
    });
}

function listed(text: string): readonly string[] {
  return text.split(",").map((one) => one.trim());
}
