import type { Language } from "../../model/language.ts";
import { ar } from "./search/ar.ts";
import { en } from "./search/en.ts";
import { fa } from "./search/fa.ts";
import { fi } from "./search/fi.ts";
import type { SearchWords } from "./search/search-words.ts";
import { so } from "./search/so.ts";
import { sv } from "./search/sv.ts";
import { ti } from "./search/ti.ts";
import { uk } from "./search/uk.ts";

/** The words of the search page. */
export const searchWords = { sv, en, ar, so, ti, fa, uk, fi } as const satisfies Record<
  Language,
  SearchWords
>;
