import type { Taxonomy } from "../vocabulary.ts";
import type { Gathering } from "./gathering.ts";
import { finding } from "./gathering.ts";

/** Codes of all that was written; what is unknown is a finding. */
export function codesCalled(
  gathering: Gathering,
  column: string,
  taxonomy: Taxonomy,
  written: readonly string[],
): readonly string[] {
  const { lexicon } = gathering;
  return unique(
    written.flatMap((one) => {
      const term = lexicon.term(taxonomy, one);
      if (term === undefined) finding(gathering, "unknownTerm", column, one, lexicon.nearTerm(taxonomy, one));
      return term === undefined ? [] : [term.code];
    }),
  );
}

/** Codes of municipalities by name or SCB's code; a county is all that lie in it. */
export function municipalitiesCalled(
  gathering: Gathering,
  column: string,
  written: readonly string[],
): readonly string[] {
  const { lexicon } = gathering;
  return unique(
    written.flatMap((one) => {
      const found = lexicon.municipalities(one);
      if (found.length === 0)
        finding(gathering, "unknownMunicipality", column, one, lexicon.nearMunicipality(one));
      return found.map(({ code }) => code);
    }),
  );
}

export function unique<T>(all: readonly T[]): readonly T[] {
  return [...new Set(all)];
}
