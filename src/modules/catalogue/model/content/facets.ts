import type { EntryContent } from "./entry-content.ts";

/** What an entry is found by, gathered from its content; ages in whole years, null where some track has no bound. */
export interface Facets {
  readonly municipalities: readonly string[];
  readonly kinds: readonly string[];
  readonly targetGroups: readonly string[];
  readonly supportLanguages: readonly string[];
  readonly ways: readonly string[];
  readonly agencies: readonly string[];
  readonly ageFrom: number | null;
  readonly ageTo: number | null;
}

export function facetsOf(content: EntryContent): Facets {
  const { kinds, targetGroups, supportLanguages, ways, agencies, municipalities, tracks } = content;
  return {
    municipalities: unique([...municipalities, ...tracks.flatMap((track) => track.municipalities)]),
    kinds,
    targetGroups: unique([...targetGroups, ...tracks.flatMap((track) => track.situations)]),
    ...{ supportLanguages, ways, agencies },
    ageFrom: bound(
      tracks.map((track) => track.ageFrom),
      Math.min,
    ),
    ageTo: bound(
      tracks.map((track) => track.ageTo),
      Math.max,
    ),
  };
}

function bound(ages: readonly (number | null)[], pick: (...values: number[]) => number): number | null {
  const said = ages.filter((age) => age !== null);
  return said.length === 0 || said.length < ages.length ? null : pick(...said);
}

function unique(codes: readonly string[]): readonly string[] {
  return [...new Set(codes)];
}
