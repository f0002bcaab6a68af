/**
 * LIX, läsbarhetsindex: words per sentence plus the percentage of words with more than six letters (C.H. Björnsson,
 * Läsbarhet, Liber 1968). A sentence ends at a full stop, colon, question or exclamation mark, as Björnsson counts, and
 * here also where a paragraph or an item of a list does.
 */
export interface Readability {
  readonly words: number;
  readonly sentences: number;
  /** Rounded to whole; null where there are too few words to say anything. */
  readonly lix: number | null;
  /** Sentences of more words than asked for, as they were written. */
  readonly longSentences: readonly string[];
}

/** With fewer words one long name decides the index. */
const fewestWords = 20;
/** "Långa ord" have more letters than this. */
const longWord = 6;

/** `mostWords` is how long a sentence may be before it counts as long. */
export function readabilityOf(text: string, mostWords: number): Readability {
  const sentences = sentencesOf(text);
  const words = sentences.flatMap(wordsOf);
  const long = words.filter((word) => [...word].length > longWord).length;
  return {
    words: words.length,
    sentences: sentences.length,
    lix:
      words.length < fewestWords
        ? null
        : Math.round(words.length / sentences.length + (100 * long) / words.length),
    longSentences: sentences.filter((sentence) => wordsOf(sentence).length > mostWords),
  };
}

/** A full stop within an abbreviation or an amount ends nothing: it has no space and capital after it. */
function sentencesOf(text: string): readonly string[] {
  return text
    .split(/\n+|(?<=[.:?!])\s+(?=["”’(–-]?\s*[\p{Lu}\d])/u)
    .map((sentence) => sentence.trim())
    .filter((sentence) => wordsOf(sentence).length > 0);
}

/** Compounds with a hyphen are one word; numbers are words too. */
function wordsOf(text: string): readonly string[] {
  return text.match(/[\p{L}\p{M}\p{N}]+(?:[-’'][\p{L}\p{M}\p{N}]+)*/gu) ?? [];
}
