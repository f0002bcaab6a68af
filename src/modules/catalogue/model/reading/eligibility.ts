import type { EntryContent, Track } from "../content/entry-content.ts";

/** What one must meet to come by a track, with the entry's own conditions where the track has none. */
export interface Conditions {
  readonly trackId: string;
  readonly ageFrom: number | null;
  readonly ageTo: number | null;
  /** SCB's codes: one must live in one of them; empty is no such condition. */
  readonly municipalities: readonly string[];
  /** Terms of targetGroup, of which any will do; empty is no such condition. */
  readonly situations: readonly string[];
}

/** In the order of the tracks; an entry without a track has one set of conditions all the same. */
export function conditionsOf(content: EntryContent): readonly Conditions[] {
  const whole: Track = { id: "", ageFrom: null, ageTo: null, municipalities: [], situations: [] };
  const tracks = content.tracks.length === 0 ? [whole] : content.tracks;
  return tracks.map(({ id, ageFrom, ageTo, municipalities, situations }) => ({
    ...{ trackId: id, ageFrom, ageTo },
    municipalities: municipalities.length === 0 ? content.municipalities : municipalities,
    situations: situations.length === 0 ? content.targetGroups : situations,
  }));
}
