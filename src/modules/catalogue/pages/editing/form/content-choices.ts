import type { EntryContent } from "../../../model/content/entry-content.ts";
import type { Municipality, Vocabulary } from "../../../model/vocabulary.ts";

/** What `ContentFields` lets one choose among. */
export interface ContentChoices {
  readonly vocabulary: Vocabulary;
  /** The association's own, and those already chosen. */
  readonly municipalities: readonly Municipality[];
}

/** `own` is the codes of the association's municipalities; all are shown where it has none. */
export function choicesFor(
  vocabulary: Vocabulary,
  own: readonly string[],
  content: EntryContent,
): ContentChoices {
  const chosen = [...content.municipalities, ...content.tracks.flatMap((track) => track.municipalities)];
  const shown = new Set([...own, ...chosen]);
  const municipalities =
    own.length === 0
      ? vocabulary.municipalities
      : vocabulary.municipalities.filter(({ code }) => shown.has(code));
  return { vocabulary, municipalities };
}
