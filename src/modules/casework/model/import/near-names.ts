/** Single-character changes between two words (Levenshtein), or more than `limit` as soon as it must be more. */
export function editDistance(from: string, to: string, limit: number): number {
  if (Math.abs(from.length - to.length) > limit) return limit + 1;
  let previous = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (let i = 1; i <= from.length; i++) {
    const row = [i];
    for (let j = 1; j <= to.length; j++) {
      const replaced = (previous[j - 1] ?? 0) + (from[i - 1] === to[j - 1] ? 0 : 1);
      row.push(Math.min(replaced, (previous[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1));
    }
    if (Math.min(...row) > limit) return limit + 1;
    previous = row;
  }
  return previous[to.length] ?? 0;
}

/** Longer than any name of an intervention; comparing more would only cost time. */
const LONGEST = 100;

/** The known name most like what was written, or null when none is near. One change in five is near. */
export function nearestName(written: string, known: Iterable<string>): string | null {
  const wanted = written.trim().toLocaleLowerCase("sv");
  if (wanted === "" || wanted.length > LONGEST) return null;
  let best: string | null = null;
  let bestDistance = Number.POSITIVE_INFINITY;
  for (const name of known) {
    const limit = Math.max(1, Math.floor(Math.max(name.length, wanted.length) / 5));
    const distance = editDistance(wanted, name.toLocaleLowerCase("sv"), limit);
    if (distance <= limit && distance < bestDistance && distance < name.length) {
      best = name;
      bestDistance = distance;
    }
  }
  return best;
}
