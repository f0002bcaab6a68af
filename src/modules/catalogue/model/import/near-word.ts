import { spellingDistance } from "../search/analysis/spelling-distance.ts";

/** The known word most like what was written: one wrong letter in four at most, or a part of it; empty where none is near. */
export function nearWord(written: string, known: Iterable<string>): string {
  const wanted = written.trim().toLocaleLowerCase("sv");
  if (wanted.length < 3 || wanted.length > 60) return "";
  let [best, least] = ["", Math.max(1, Math.floor(wanted.length / 4)) + 1];
  for (const word of known) {
    const distance = spellingDistance(wanted, word.toLocaleLowerCase("sv"), least - 1);
    if (distance < least) [best, least] = [word, distance];
  }
  return best === "" ? wordAround(wanted, known) : best;
}

/** "Arbetsträning och praktik" for "arbetsträning"; short words stand in too many others. */
function wordAround(wanted: string, known: Iterable<string>): string {
  if (wanted.length < 5) return "";
  return [...known].find((word) => word.toLocaleLowerCase("sv").includes(wanted)) ?? "";
}
