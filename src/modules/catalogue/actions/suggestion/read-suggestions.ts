import type { Work } from "../../../../platform/db/work.ts";
import type { Suggestion } from "../../model/suggestion/suggestion.ts";
import { selectSuggestions } from "../../store/suggestion/suggestions.ts";

/** Of all the association's entries, those not handled first. */
export async function readSuggestions(work: Work): Promise<readonly Suggestion[]> {
  return await selectSuggestions(work);
}
