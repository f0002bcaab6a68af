import type { Row } from "./linear.ts";

type Draft = { terms: Map<number, number>; sum: number; readonly sources: Map<number, number> };

/**
 * Gauss–Jordan elimination in whole numbers: the reduced rows hold everything that follows linearly, so a cell that the
 * shown figures determine stands alone in its row. Rows with the fewest unknowns are taken first, which keeps them short.
 */
export function reduce(rows: readonly Row[], isSlack: (cell: number) => boolean): Row[] {
  const drafts = withoutSlack(rows, isSlack).map(toDraft);
  const users = new Map<number, Set<Draft>>();
  for (const draft of drafts) for (const cell of draft.terms.keys()) use(users, cell, draft);
  for (const row of drafts.toSorted((a, b) => a.terms.size - b.terms.size)) {
    if (row.terms.size > 0) eliminate(row, rarest(row, users), users);
  }
  return drafts.filter((draft) => draft.terms.size > 0).map(toRow);
}

/** A row with an unprinted cell that stands in no other row and that nobody may care for says nothing of the rest. */
function withoutSlack(rows: readonly Row[], isSlack: (cell: number) => boolean): Row[] {
  let kept = [...rows];
  for (let before = -1; before !== kept.length; ) {
    before = kept.length;
    const uses = new Map<number, number>();
    for (const { cells } of kept) for (const cell of cells) uses.set(cell, (uses.get(cell) ?? 0) + 1);
    kept = kept.filter(({ cells }) => !cells.some((cell) => uses.get(cell) === 1 && isSlack(cell)));
  }
  return kept;
}

function eliminate(row: Draft, pivot: number, users: Map<number, Set<Draft>>): void {
  const own = row.terms.get(pivot) ?? 1;
  for (const other of [...(users.get(pivot) ?? [])]) {
    if (other === row) continue;
    const theirs = other.terms.get(pivot) ?? 0;
    combine(other, own, row, -theirs, users);
  }
}

/** target := a × target + b × row, divided by what all its numbers share. */
function combine(target: Draft, a: number, row: Draft, b: number, users: Map<number, Set<Draft>>): void {
  if (a !== 1) for (const [cell, coefficient] of target.terms) target.terms.set(cell, a * coefficient);
  for (const [cell, coefficient] of row.terms) {
    const sum = (target.terms.get(cell) ?? 0) + b * coefficient;
    if (sum === 0) {
      target.terms.delete(cell);
      users.get(cell)?.delete(target);
    } else {
      target.terms.set(cell, sum);
      use(users, cell, target);
    }
  }
  target.sum = a * target.sum + b * row.sum;
  if (a !== 1) for (const [source, weight] of target.sources) target.sources.set(source, a * weight);
  for (const [source, weight] of row.sources) add(target.sources, source, b * weight);
  simplify(target);
}

function simplify(draft: Draft): void {
  let divisor = Math.abs(draft.sum);
  for (const coefficient of draft.terms.values()) {
    if (divisor === 1) return;
    divisor = gcd(divisor, Math.abs(coefficient));
  }
  if (divisor <= 1) return;
  for (const [cell, coefficient] of draft.terms) draft.terms.set(cell, coefficient / divisor);
  draft.sum /= divisor;
  for (const [source, weight] of draft.sources) draft.sources.set(source, weight / divisor);
}

/** Weights only say which equations are in a row, and how; they need not be exact, so what is nearly nothing is dropped. */
function add(weights: Map<number, number>, source: number, weight: number): void {
  const sum = (weights.get(source) ?? 0) + weight;
  if (Math.abs(sum) < 1e-9) weights.delete(source);
  else weights.set(source, sum);
}

function gcd(a: number, b: number): number {
  let [x, y] = [a, b];
  while (y !== 0) [x, y] = [y, x % y];
  return x;
}

/** The unknown in fewest rows: eliminating it touches least. */
function rarest(row: Draft, users: ReadonlyMap<number, ReadonlySet<Draft>>): number {
  let best = -1;
  let least = Number.POSITIVE_INFINITY;
  for (const cell of row.terms.keys()) {
    const count = users.get(cell)?.size ?? 0;
    if (count < least) {
      best = cell;
      least = count;
    }
  }
  return best;
}

function use(users: Map<number, Set<Draft>>, cell: number, draft: Draft): void {
  const set = users.get(cell);
  if (set === undefined) users.set(cell, new Set([draft]));
  else set.add(draft);
}

function toDraft(row: Row): Draft {
  const terms = new Map(row.cells.map((cell, k) => [cell, row.coefficients[k] ?? 0] as const));
  return { terms, sum: row.sum, sources: new Map(row.sources) };
}

function toRow(draft: Draft): Row {
  return {
    cells: [...draft.terms.keys()],
    coefficients: [...draft.terms.values()],
    sum: draft.sum,
    sources: draft.sources,
  };
}
