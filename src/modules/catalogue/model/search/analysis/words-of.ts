import { plainCase } from "./fold.ts";

/** Letters and digits in a row; an apostrophe within a word belongs to it, as in Ukrainian and English. */
const word = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:['’ʼ][\p{L}\p{N}\p{M}]+)*/gu;

/** Longer than any word of ours; what is longer is no word. */
const longest = 60;

/** The words of a text in lower case and in order; a hyphen, a full stop or any sign parts two. */
export function wordsOf(text: string): readonly string[] {
  const found = plainCase(text).match(word) ?? [];
  return found.map((one) => one.replace(/['’ʼ]/gu, "")).filter((one) => one.length <= longest);
}
