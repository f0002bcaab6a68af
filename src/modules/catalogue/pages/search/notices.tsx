import type { SearchWords } from "../words/search/search-words.ts";
import type { Notice } from "./asked.ts";
import { longestText } from "./asked.ts";
import type { PartProps } from "./search-page.ts";

/** What became of the question on its way: what could not be understood, and words that were taken as others. */
export function Notices({ page: { asked, result, words } }: PartProps) {
  const corrections = result.corrections.map(({ typed, used }) => words.corrected(typed, used));
  const sentences = [...asked.notices.map((notice) => sentence(notice, words)), ...corrections];
  return sentences.length === 0 ? null : (
    <ul class="notices">
      {sentences.map((text) => (
        <li>{text}</li>
      ))}
    </ul>
  );
}

function sentence(notice: Notice, words: SearchWords): string {
  switch (notice.kind) {
    case "unknown":
      return words.unknown(notice.values.join(", "));
    case "textCut":
      return words.textCut(longestText);
    case "oddAge":
      return words.oddAge;
  }
}
