import type { SuppressionOptions, Table } from "./table.ts";
import { isSmall } from "./table.ts";

/*
 * A reader with all shown figures, all equations, exact fractions and patience, written apart from the audit that the
 * suppression uses: if it recovers a cell, the audit overlooked something. Slow and plain on purpose.
 */

type Fraction = { readonly n: bigint; readonly d: bigint };
type Line = { readonly terms: Map<number, Fraction>; sum: Fraction };

/** The hidden small printed or implied cells whose value follows from what is shown. */
export function recover(table: Table, hidden: Uint8Array, options: SuppressionOptions): number[] {
  const plain = lines(table, hidden);
  const reduced = gaussJordan(lines(table, hidden));
  const { low, high } = intervals([...plain, ...reduced], table, hidden, options);
  return table.cells.flatMap(({ value, protect }, cell) => {
    const known = low.get(cell) !== undefined && low.get(cell) === high.get(cell);
    return hidden[cell] === 1 && protect && isSmall(value, options) && known ? [cell] : [];
  });
}

function lines(table: Table, hidden: Uint8Array): Line[] {
  return table.equations.map(({ total, parts }) => {
    const line: Line = { terms: new Map(), sum: whole(0) };
    const put = (cell: number, sign: number) => {
      if (hidden[cell] === 1) setTerm(line.terms, cell, plus(line.terms.get(cell) ?? whole(0), whole(sign)));
      else line.sum = plus(line.sum, whole(-sign * (table.cells[cell]?.value ?? 0)));
    };
    put(total, 1);
    for (const part of parts) put(part, -1);
    return line;
  });
}

function gaussJordan(rows: Line[]): Line[] {
  for (const row of rows) {
    const [pivot] = row.terms.keys();
    if (pivot === undefined) continue;
    const scale = row.terms.get(pivot) ?? whole(1);
    for (const [cell, value] of row.terms) row.terms.set(cell, over(value, scale));
    row.sum = over(row.sum, scale);
    for (const other of rows) {
      const factor = other === row ? undefined : other.terms.get(pivot);
      if (factor === undefined) continue;
      for (const [cell, value] of row.terms)
        setTerm(
          other.terms,
          cell,
          plus(other.terms.get(cell) ?? whole(0), times(value, times(factor, whole(-1)))),
        );
      other.sum = plus(other.sum, times(row.sum, times(factor, whole(-1))));
    }
  }
  return rows;
}

/** Missing low = not hidden; missing high = unbounded. */
function intervals(rows: readonly Line[], table: Table, hidden: Uint8Array, options: SuppressionOptions) {
  const low = new Map<number, number>();
  const high = new Map<number, number>();
  table.cells.forEach((cell, i) => {
    if (hidden[i] === 1) low.set(i, cell.printed && options.hideZero !== true ? 1 : 0);
  });
  for (let changed = true, pass = 0; changed && pass < 2000; pass++) {
    changed = false;
    for (const row of rows)
      for (const cell of row.terms.keys()) changed = narrow(row, cell, low, high) || changed;
  }
  return { low, high };
}

function narrow(row: Line, cell: number, low: Map<number, number>, high: Map<number, number>): boolean {
  const own = row.terms.get(cell);
  if (own === undefined) return false;
  // own × x = sum − Σ others, so x lies between the extremes of that, divided by own.
  const [a, b] = [reach(row, cell, low, high, "most"), reach(row, cell, low, high, "least")];
  const ends = [a, b].map((end) => (end === null ? null : over(plus(row.sum, times(end, whole(-1))), own)));
  const [first, second] = own.n > 0n ? ends : [ends[1], ends[0]];
  let changed = false;
  if (first != null && ceiling(first) > (low.get(cell) ?? 0)) {
    low.set(cell, ceiling(first));
    changed = true;
  }
  if (second != null && -ceiling(times(second, whole(-1))) < (high.get(cell) ?? Number.POSITIVE_INFINITY)) {
    high.set(cell, -ceiling(times(second, whole(-1))));
    changed = true;
  }
  return changed;
}

function reach(
  row: Line,
  but: number,
  low: Map<number, number>,
  high: Map<number, number>,
  end: "least" | "most",
) {
  let sum = whole(0);
  for (const [cell, value] of row.terms) {
    if (cell === but) continue;
    const bound = value.n > 0n === (end === "most") ? high.get(cell) : low.get(cell);
    if (bound === undefined) return null;
    sum = plus(sum, times(value, whole(bound)));
  }
  return sum;
}

function setTerm(terms: Map<number, Fraction>, cell: number, value: Fraction): void {
  if (value.n === 0n) terms.delete(cell);
  else terms.set(cell, value);
}

const whole = (value: number): Fraction => ({ n: BigInt(value), d: 1n });
const times = (a: Fraction, b: Fraction): Fraction => lowest(a.n * b.n, a.d * b.d);
const over = (a: Fraction, b: Fraction): Fraction => lowest(a.n * b.d, a.d * b.n);
const plus = (a: Fraction, b: Fraction): Fraction => lowest(a.n * b.d + b.n * a.d, a.d * b.d);

function lowest(n: bigint, d: bigint): Fraction {
  if (d === 1n) return { n, d };
  let [x, y] = [n < 0n ? -n : n, d < 0n ? -d : d];
  while (y !== 0n) [x, y] = [y, x % y];
  const sign = d < 0n ? -1n : 1n;
  return { n: (sign * n) / x, d: (sign * d) / x };
}

function ceiling({ n, d }: Fraction): number {
  const quotient = n / d;
  return Number(n > 0n && n % d !== 0n ? quotient + 1n : quotient);
}
