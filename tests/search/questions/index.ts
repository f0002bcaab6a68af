import type { Language } from "../../../src/modules/catalogue/model/language.ts";
import type { Question } from "./question.ts";
import { swedish } from "./sv.ts";

export type { Question } from "./question.ts";

/** Real-life questions per language of the reader, asked over the four associations of the demo. */
export const questions: Readonly<Partial<Record<Language, readonly Question[]>>> = { sv: swedish };
