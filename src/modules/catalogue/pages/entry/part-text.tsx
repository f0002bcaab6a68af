import type { Language } from "../../model/language.ts";
import type { Part } from "../../model/reading/reading.ts";
import type { EntryWords } from "../words/entry/entry-words.ts";
import { Blocks } from "./blocks.tsx";
import { foreign } from "./terms.tsx";

type PartTextProps = {
  readonly part: Part | null;
  readonly words: EntryWords;
  /** Of the page. */
  readonly language: Language;
  /** Of the texts as a whole: only what differs from it is said at each part. */
  readonly textLanguage: Language;
};

/** One of the entry's texts as paragraphs and lists, with its language and whatever must be said of it. */
export function PartText({ part, words, language, textLanguage }: PartTextProps) {
  if (part === null) return null;
  return (
    <>
      {part.language === textLanguage ? null : <p class="muted">{words.inSwedish}</p>}
      {part.otherVariant ? <p class="muted">{words.otherVariant}</p> : null}
      <div {...foreign(part.language, language)}>
        <Blocks text={part.text} />
      </div>
    </>
  );
}
