import type { Language } from "../../../src/modules/catalogue/model/language.ts";
import { arabic } from "./ar.ts";
import { english } from "./en.ts";
import { persian } from "./fa.ts";
import { finnish } from "./fi.ts";
import type { Question } from "./question.ts";
import { somali } from "./so.ts";
import { swedish } from "./sv.ts";
import { tigrinya } from "./ti.ts";
import { ukrainian } from "./uk.ts";

export type { Question } from "./question.ts";

/** Real-life questions per language of the reader, asked over the four associations of the demo. */
export const questions: Readonly<Record<Language, readonly Question[]>> = {
  sv: swedish,
  en: english,
  ar: arabic,
  so: somali,
  ti: tigrinya,
  fa: persian,
  uk: ukrainian,
  fi: finnish,
};
