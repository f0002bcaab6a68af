/** Adds to a count by key. */
export function add(counts: Map<string, number>, key: string, by = 1): void {
  counts.set(key, (counts.get(key) ?? 0) + by);
}

/** The value of a key, made at its first use. */
export function at<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  const found = map.get(key);
  if (found !== undefined) return found;
  const made = make();
  map.set(key, made);
  return made;
}

/** Code-unit order: the same on every machine and in the reference files. */
export function byKey(a: readonly [string, unknown], b: readonly [string, unknown]): number {
  return a[0] < b[0] ? -1 : a[0] > b[0] ? 1 : 0;
}

/** Counts by code become counts by printed label, in the order of the labels. */
export function labelled(
  counts: ReadonlyMap<string, number>,
  labels: ReadonlyMap<string, string>,
): [string, number][] {
  const byLabel = new Map<string, number>();
  for (const [code, count] of counts) add(byLabel, labels.get(code) ?? code, count);
  return [...byLabel].sort(byKey);
}

/** Largest count first, then by name. */
export function largestFirst(counts: ReadonlyMap<string, number>): Record<string, number> {
  return Object.fromEntries([...counts].sort((a, b) => b[1] - a[1] || byKey(a, b)));
}
