import type { Outcome } from "../../../../platform/values/outcome.ts";
import { done, refused } from "../../../../platform/values/outcome.ts";
import type { Term, Vocabulary } from "../vocabulary.ts";
import type { TermFilter } from "./filters.ts";
import type { QueryRefusal } from "./query/read-query.ts";

/** SCB's code from the code or the name, whichever was given; null where nothing was. */
export function understandMunicipality(
  given: string | undefined,
  { municipalities }: Vocabulary,
): Outcome<string | null, QueryRefusal> {
  if (given === undefined) return done(null);
  const wanted = given.trim().normalize("NFC").toLocaleLowerCase("sv");
  const found = municipalities.find(
    ({ code, name }) => code === wanted || name.toLocaleLowerCase("sv") === wanted,
  );
  return found === undefined
    ? refused({ code: "hsds.parameter", parameter: "municipality" })
    : done(found.code);
}

/** The term and every narrower one; null where no term has the id. */
export function understandTerm(id: string, { terms }: Vocabulary): TermFilter | null {
  const term = terms.find((one) => one.id === id);
  if (term === undefined) return null;
  return { taxonomy: term.taxonomy, codes: [...narrower(term, terms)] };
}

function narrower(term: Term, terms: readonly Term[]): ReadonlySet<string> {
  const codes = new Set([term.code]);
  // A set grows while it is walked, so that terms under terms are found too.
  for (const code of codes)
    for (const one of terms) if (one.taxonomy === term.taxonomy && one.parent === code) codes.add(one.code);
  return codes;
}
