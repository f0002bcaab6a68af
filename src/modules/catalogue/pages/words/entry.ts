import type { Language } from "../../model/language.ts";
import { arabic } from "./entry/ar.ts";
import { english } from "./entry/en.ts";
import type { EntryWords } from "./entry/entry-words.ts";
import { persian } from "./entry/fa.ts";
import { finnish } from "./entry/fi.ts";
import { somali } from "./entry/so.ts";
import { swedish } from "./entry/sv.ts";
import { tigrinya } from "./entry/ti.ts";
import { ukrainian } from "./entry/uk.ts";

/** What the entry's page says by itself, a file for each language. */
export const entryWords = {
  sv: swedish,
  en: english,
  ar: arabic,
  so: somali,
  ti: tigrinya,
  fa: persian,
  uk: ukrainian,
  fi: finnish,
} satisfies Record<Language, EntryWords>;
