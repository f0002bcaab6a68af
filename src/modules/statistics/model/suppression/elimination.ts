import type { Row } from "./linear.ts";

type Draft = { terms: Map<number, number>; sum: number; sources: ReadonlySet<number> };

/**
 * Gauss–Jordan elimination in whole numbers: the reduced rows hold everything that follows linearly, so a cell that the
 * shown figures determine stands alone in its row. Rows with the fewest unknowns are taken first, which keeps them short.
 */
export function reduce(rows: readonly Row[]): Row[] {
  const drafts = rows.map(toDraft);
  const users = new Map<number, Set<Draft>>();
  for (const draft of drafts) for (const cell of draft.terms.keys()) use(users, cell, draft);
  const open = new Set(drafts);
  while (open.size > 0) {
    const row = shortest(open);
    open.delete(row);
    if (row.terms.size === 0) continue;
    eliminate(row, rarest(row, users), users);
  }
  return drafts.filter((draft) => draft.terms.size > 0).map(toRow);
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
  target.sources = target.sources.union(row.sources);
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
}

function gcd(a: number, b: number): number {
  let [x, y] = [a, b];
  while (y !== 0) [x, y] = [y, x % y];
  return x;
}

function shortest(open: ReadonlySet<Draft>): Draft {
  let best: Draft | undefined;
  for (const draft of open) {
    if (best === undefined || draft.terms.size < best.terms.size) best = draft;
    if (best.terms.size <= 1) break;
  }
  if (best === undefined) throw new RangeError("no open row");
  return best;
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
  return { terms, sum: row.sum, sources: row.sources };
}

function toRow(draft: Draft): Row {
  return {
    cells: [...draft.terms.keys()],
    coefficients: [...draft.terms.values()],
    sum: draft.sum,
    sources: draft.sources,
  };
}
