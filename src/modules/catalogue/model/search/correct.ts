import type { Language } from "../language.ts";
import { faultsAllowed } from "./analysis/deletions.ts";
import { fold } from "./analysis/fold.ts";
import { spellingDistance } from "./analysis/spelling-distance.ts";
import { keyOf } from "./analysis/stem.ts";
import { baseIndex } from "./base-index.ts";

interface Candidate {
  readonly key: string;
  readonly word: string;
  readonly standing: number;
}

/** The word that was most likely meant; null where none is near. Fewest faults first, then the same first letter, then the commonest. */
export function meantBy(
  typed: string,
  languages: readonly Language[],
  spellings: readonly Candidate[],
): string | null {
  const folded = fold(typed);
  const key = keyOf(typed, "sv");
  const most = faultsAllowed(folded);
  if (most === 0) return null;
  const near = [...spellings, ...synonymsNear(folded, most, languages)].flatMap((candidate) => {
    const faults = Math.min(
      spellingDistance(folded, fold(candidate.word), most),
      spellingDistance(key, candidate.key, most),
    );
    return faults > most ? [] : [{ ...candidate, faults, begins: candidate.key[0] === key[0] ? 0 : 1 }];
  });
  near.sort(
    (one, other) =>
      one.faults - other.faults ||
      one.begins - other.begins ||
      other.standing - one.standing ||
      (one.word < other.word ? -1 : 1),
  );
  return near[0]?.word ?? null;
}

/** Words that people write and that no entry needs to hold. */
function synonymsNear(folded: string, most: number, languages: readonly Language[]): readonly Candidate[] {
  return languages.flatMap((language) =>
    [...(baseIndex.get(language)?.keys() ?? [])]
      .filter((phrase) => !phrase.includes(" ") && Math.abs(phrase.length - folded.length) <= most + 3)
      .map((phrase) => ({ key: phrase, word: phrase, standing: 0 })),
  );
}
