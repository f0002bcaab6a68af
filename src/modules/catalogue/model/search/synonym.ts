import type { Language } from "../language.ts";

/**
 * Words that people use and the Swedish words the entries are written with. It leads one way: who writes `from` also finds
 * `to`, not the other way round. Either may be several words ("gå in i väggen", "psykisk ohälsa"); capitals, endings and
 * missing diacritics make no difference.
 */
export interface BaseSynonym {
  readonly language: Language;
  /** As people write it. */
  readonly from: string;
  /** Swedish words, the most important first. */
  readonly to: readonly string[];
}
