import type { Database } from "../../../../platform/db/database.ts";
import type { Outcome } from "../../../../platform/values/outcome.ts";
import { done, refused } from "../../../../platform/values/outcome.ts";
import { holdsPersonalNumber } from "../../../../platform/values/personal-number-in-text.ts";
import { longestSuggestion } from "../../model/suggestion/suggestion.ts";
import type { NewSuggestion } from "../../store/suggestion/suggestions.ts";
import { insertSuggestion } from "../../store/suggestion/suggestions.ts";

export type SuggestRefusal = {
  readonly code:
    | "catalogue.suggestionEmpty"
    | "catalogue.suggestionTooLong"
    | "catalogue.suggestionHoldsPersonalNumber"
    | "catalogue.tooManySuggestions";
};

/** Leaves a stranger's word about an entry that is shown today; nothing is kept of who left it. */
export async function suggestCorrection(
  db: Database,
  suggestion: NewSuggestion,
): Promise<Outcome<void, SuggestRefusal>> {
  const text = suggestion.text.trim();
  if (text === "") return refused({ code: "catalogue.suggestionEmpty" });
  if (text.length > longestSuggestion) return refused({ code: "catalogue.suggestionTooLong" });
  if (holdsPersonalNumber(text)) return refused({ code: "catalogue.suggestionHoldsPersonalNumber" });
  return await db.inPublic(suggestion.associationId, async (work) =>
    (await insertSuggestion(work, { ...suggestion, text }))
      ? done()
      : refused({ code: "catalogue.tooManySuggestions" }),
  );
}
