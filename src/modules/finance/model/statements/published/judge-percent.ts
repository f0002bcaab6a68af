import type { FigureBook } from "./figure-book.ts";
import type { Finding } from "./finding.ts";
import { amountOf, divided, gravityOf, yes } from "./finding.ts";
import type { Relation } from "./relation.ts";

type Percent = Extract<Relation, { rule: "share" | "change" | "mean" }>;

/** Undefined where a figure is missing; null where all is as it should be. */
export function judgePercent(relation: Percent, book: FigureBook): Finding | null | undefined {
  const stated = book.amount(relation.stated);
  const computed = computedPercent(relation, book);
  if (stated === undefined || computed === undefined) return undefined;
  const step = relation.roundTo ?? 100n;
  const rounded = divided(computed, step) * step;
  const difference = stated.amount > rounded ? stated.amount - rounded : rounded - stated.amount;
  if (difference <= (relation.within ?? 0n)) return null;
  return {
    ...{ kind: relation.kind, what: relation.what, place: relation.place ?? book.placeOf(relation.stated) },
    gravity: gravityOf(stated.amount, rounded, "percent", step),
    stated: amountOf(stated.amount, "percent"),
    computed: amountOf(rounded, "percent"),
  };
}

/** Hundredths of a percent, half away from zero. */
function computedPercent(relation: Percent, book: FigureBook): bigint | undefined {
  if (relation.rule === "share") return shareOf(book.amount(relation.part), book.amount(relation.whole));
  if (relation.rule === "mean") return meanOf(relation, book);
  const [from, to] = [book.amount(relation.from), book.amount(relation.to)];
  if (from === undefined || to === undefined || from.amount === 0n) return undefined;
  return divided((to.amount - from.amount) * 10_000n, from.amount);
}

type Known = { readonly amount: bigint } | undefined;

/** Undefined also where there is nothing to take a share of. */
function shareOf(part: Known, whole: Known): bigint | undefined {
  if (part === undefined || whole === undefined || whole.amount === 0n) return undefined;
  return divided(part.amount * 10_000n, whole.amount);
}

function meanOf({ of }: Extract<Percent, { rule: "mean" }>, book: FigureBook): bigint | undefined {
  let sum = 0n;
  let count = 0n;
  for (const [percentKey, countKey] of of) {
    const [percent, one] = [book.amount(percentKey), book.amount(countKey)];
    if (percent === undefined || one === undefined) return undefined;
    sum += percent.amount * one.amount;
    count += one.amount;
  }
  return count === 0n ? undefined : divided(sum, count);
}

/** Whether some part of at most so many answers rounds to the percentage, half up. */
export function judgePossible(
  relation: Extract<Relation, { rule: "possible" }>,
  book: FigureBook,
): Finding | null | undefined {
  const stated = book.amount(relation.stated);
  const answers = book.amount(relation.answers);
  if (stated === undefined || answers === undefined) return undefined;
  const wanted = stated.amount / 100n;
  for (let whole = 1n; whole <= answers.amount / 100n; whole++)
    for (let part = 0n; part <= whole; part++)
      if ((part * 200n + whole) / (whole * 2n) === wanted) return null;
  return {
    ...{ kind: relation.kind, what: relation.what, place: relation.place ?? book.placeOf(relation.stated) },
    ...{ gravity: "rounding", stated: yes(true), computed: yes(false) },
  };
}
