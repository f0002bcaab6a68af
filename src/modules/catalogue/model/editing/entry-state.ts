/** One edition's days; shown from `visibleFrom` to the day before `visibleUntil`. Days are YYYY-MM-DD. */
export interface EditionSpan {
  readonly edition: number;
  readonly visibleFrom: string;
  readonly visibleUntil: string | null;
}

export type EntryState =
  | { readonly kind: "draft" }
  /** `until` is the first day nothing is shown, `next` the day a planned edition takes over. */
  | {
      readonly kind: "shown";
      readonly edition: number;
      readonly until: string | null;
      readonly next: string | null;
    }
  | { readonly kind: "planned"; readonly edition: number; readonly from: string }
  | { readonly kind: "paused" }
  | { readonly kind: "ended"; readonly on: string }
  | { readonly kind: "removed" };

/** What readers meet of an entry today. */
export function stateOf(
  entry: { readonly paused: boolean; readonly removedAt: string | null },
  editions: readonly EditionSpan[],
  today: string,
): EntryState {
  if (entry.removedAt !== null) return { kind: "removed" };
  if (entry.paused) return { kind: "paused" };
  const planned = plannedOf(editions, today)[0];
  const shown = shownOf(editions, today);
  if (shown !== undefined)
    return {
      kind: "shown",
      edition: shown.edition,
      until: planned === undefined || planned.visibleFrom !== shown.visibleUntil ? shown.visibleUntil : null,
      next: planned?.visibleFrom ?? null,
    };
  if (planned !== undefined) return { kind: "planned", edition: planned.edition, from: planned.visibleFrom };
  const ends = editions.map(({ visibleUntil }) => visibleUntil ?? "").toSorted();
  return ends.length === 0 ? { kind: "draft" } : { kind: "ended", on: ends.at(-1) ?? "" };
}

/** The edition readers see today, paused or not. */
export function shownOf<T extends EditionSpan>(editions: readonly T[], today: string): T | undefined {
  return editions.find(
    ({ visibleFrom, visibleUntil }) =>
      visibleFrom <= today && (visibleUntil === null || visibleUntil > today),
  );
}

/** Editions that lie ahead, the next first; those called off have no day at all. */
export function plannedOf<T extends EditionSpan>(editions: readonly T[], today: string): readonly T[] {
  return editions
    .filter(
      ({ visibleFrom, visibleUntil }) =>
        visibleFrom > today && (visibleUntil === null || visibleUntil > visibleFrom),
    )
    .toSorted((a, b) => (a.visibleFrom < b.visibleFrom ? -1 : 1));
}
