import type { Unit } from "./figure.ts";
import { scaleOf } from "./figure.ts";
import type { FigureBook } from "./figure-book.ts";
import type { Finding } from "./finding.ts";
import { amountOf, divided, gravityOf } from "./finding.ts";
import type { SumRelation, Term } from "./relation.ts";

/** Keeps fractions of an öre through the summing. */
const fine = 1_000_000n;

/** Undefined where a figure is missing; null where all is as it should be. */
export function judgeSum(relation: SumRelation, book: FigureBook): Finding | null | undefined {
  const stated = book.amount(relation.stated);
  const computed = total(relation.terms, book);
  if (stated === undefined || computed === undefined) return undefined;
  return judge(relation, book, stated, computed);
}

interface Known {
  readonly amount: bigint;
  readonly unit: Unit;
}

function judge(relation: SumRelation, book: FigureBook, stated: Known, computed: bigint): Finding | null {
  const { kind, what } = relation;
  const step = relation.roundTo ?? stepOf(stated);
  const rounded = inUnit(computed, stated.unit, step);
  const difference = stated.amount > rounded ? stated.amount - rounded : rounded - stated.amount;
  if (difference <= (relation.within ?? 0n)) return null;
  return {
    ...{ kind, what },
    place: relation.place ?? book.placeOf(relation.stated),
    gravity: gravityOf(stated.amount, rounded, stated.unit, step),
    stated: amountOf(stated.amount, stated.unit),
    computed: amountOf(rounded, stated.unit),
  };
}

/** The sum in hundredths of the smallest unit, times `fine`. */
function total(terms: readonly Term[], book: FigureBook): bigint | undefined {
  let sum = 0n;
  for (const term of terms) {
    const value = termValue(term, book);
    if (value === undefined) return undefined;
    sum += value;
  }
  return sum;
}

function termValue(
  { of, times: [numerator, denominator] = [1n, 1n] }: Term,
  book: FigureBook,
): bigint | undefined {
  const known = typeof of === "bigint" ? { amount: of, unit: "kronor" as const } : book.amount(of);
  if (known === undefined) return undefined;
  return (known.amount * scaleOf(known.unit) * fine * numerator) / denominator;
}

/** In hundredths of the unit, rounded to the step. */
function inUnit(sum: bigint, unit: Unit, step: bigint): bigint {
  return divided(sum, fine * scaleOf(unit) * step) * step;
}

/** Whole units, but hundredths of a million and what is itself written with decimals. */
function stepOf({ amount, unit }: Known): bigint {
  return unit === "mnkr" || amount % 100n !== 0n ? 1n : 100n;
}

/**
 * What an unread figure must be for the relation to hold: as the total, or as one of the parts. Hundredths of its unit;
 * undefined where something else is unknown too.
 */
export function solveFor(
  relation: SumRelation,
  key: string,
  unit: Unit,
  book: FigureBook,
): bigint | undefined {
  if (relation.stated === key) {
    const sum = total(relation.terms, book);
    return sum === undefined ? undefined : inUnit(sum, unit, 100n);
  }
  const own = relation.terms.find((term) => term.of === key);
  const whole = book.amount(relation.stated);
  const others = total(
    relation.terms.filter((term) => term !== own),
    book,
  );
  if (own === undefined || whole === undefined || others === undefined) return undefined;
  const [numerator, denominator] = own.times ?? [1n, 1n];
  const rest = whole.amount * scaleOf(whole.unit) * fine - others;
  return inUnit((rest * denominator) / numerator, unit, 100n);
}
