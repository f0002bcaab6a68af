import { spellingDistance } from "../search/analysis/spelling-distance.ts";

/** The known word most like what was written, one wrong letter in four at most; empty where none is near. */
export function nearWord(written: string, known: Iterable<string>): string {
  const wanted = written.trim().toLocaleLowerCase("sv");
  if (wanted.length < 3 || wanted.length > 60) return "";
  let [best, least] = ["", Math.max(1, Math.floor(wanted.length / 4)) + 1];
  for (const word of known) {
    const distance = spellingDistance(wanted, word.toLocaleLowerCase("sv"), least - 1);
    if (distance < least) [best, least] = [word, distance];
  }
  return best;
}
