/** Words that together say what is looked for; all of `keys` must stand in an entry for the whole weight. */
export interface Expansion {
  readonly keys: readonly string[];
  /** 0–1: how sure it is that this is what was meant. */
  readonly weight: number;
}

/** One thing that is looked for, and every way the entries may say it: the best of them counts. */
export interface Concept {
  readonly typed: string;
  readonly expansions: readonly Expansion[];
}

export function keysOfConcepts(concepts: readonly Concept[]): readonly string[] {
  return [...new Set(concepts.flatMap(({ expansions }) => expansions.flatMap(({ keys }) => keys)))];
}
