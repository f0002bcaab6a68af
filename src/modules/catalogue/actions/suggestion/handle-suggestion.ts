import { recordEvent } from "../../../../platform/audit/record-event.ts";
import type { Work } from "../../../../platform/db/work.ts";
import type { Outcome } from "../../../../platform/values/outcome.ts";
import { done, refused } from "../../../../platform/values/outcome.ts";
import type { Handling } from "../../model/suggestion/suggestion.ts";
import { updateHandled } from "../../store/suggestion/suggestions.ts";

export type HandleRefusal = { readonly code: "catalogue.suggestionGone" };

/** Says what came of a suggestion; once, so that two editors do not answer each other. */
export async function handleSuggestion(
  work: Work,
  id: string,
  handledAs: Handling,
): Promise<Outcome<void, HandleRefusal>> {
  if (!(await updateHandled(work, id, handledAs))) return refused({ code: "catalogue.suggestionGone" });
  await recordEvent(work, {
    event: "catalogueSuggestion.handle",
    subjectId: id,
    detail: { as: handledAs },
  });
  return done();
}
