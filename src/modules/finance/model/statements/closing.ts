import { Temporal } from "temporal-polyfill";
import type { Outcome } from "../../../../platform/values/outcome.ts";
import { done, refused } from "../../../../platform/values/outcome.ts";
import type { ClosedRefusal, FinancialYear } from "../financial-year.ts";
import type { Check } from "./check.ts";
import { compare } from "./check.ts";
import type { Statements } from "./statements.ts";

/** One time that the year was closed or opened again. */
export interface YearClosing {
  readonly id: string;
  readonly year: number;
  readonly kind: "closed" | "reopened";
  /** YYYY-MM-DD of the board's decision; null where the year was opened again. */
  readonly decidedOn: string | null;
  readonly reference: string;
  readonly reason: string;
  /** Checks that did not hold then. */
  readonly failing: number;
  /** Key of a row to öre, as of then. */
  readonly figures: ReadonlyMap<string, bigint>;
  readonly doneAt: string;
  readonly doneBy: string;
}

export interface ClosingContent {
  readonly decidedOn: string;
  readonly reference: string;
  readonly reason: string;
}

export type ClosingRefusal =
  | ClosedRefusal
  | { readonly code: "closing.noFigures"; readonly year: number }
  | { readonly code: "closing.notEnded"; readonly year: number }
  | { readonly code: "closing.decidedTooEarly"; readonly year: number }
  | { readonly code: "closing.needsReason"; readonly failing: number }
  | { readonly code: "closing.notClosed"; readonly year: number }
  | { readonly code: "closing.laterClosed"; readonly year: number };

/** The annual report is to be given to members, auditors and the authorities by 31 March (lag 2003:1210, 24 §). */
export function dueOn(year: number): Temporal.PlainDate {
  return Temporal.PlainDate.from({ year: year + 1, month: 3, day: 31 });
}

/** What does not hold may be the state of things all the same, but then someone says why. */
export function mayClose(
  kept: FinancialYear,
  { decidedOn, reason }: ClosingContent,
  facts: { readonly hasFigures: boolean; readonly failing: number; readonly today: Temporal.PlainDate },
): Outcome<void, ClosingRefusal> {
  const { year } = kept;
  if (kept.closedAt !== null) return refused({ code: "finance.yearClosed", year });
  if (facts.today.year <= year) return refused({ code: "closing.notEnded", year });
  if (!facts.hasFigures) return refused({ code: "closing.noFigures", year });
  if (Number(decidedOn.slice(0, 4)) <= year) return refused({ code: "closing.decidedTooEarly", year });
  if (facts.failing > 0 && reason === "")
    return refused({ code: "closing.needsReason", failing: facts.failing });
  return done();
}

/** A year whose closing balances a later closed year has carried forward stays closed. */
export function mayReopen(year: number, years: readonly FinancialYear[]): Outcome<void, ClosingRefusal> {
  const closed = years.filter((one) => one.closedAt !== null);
  if (!closed.some((one) => one.year === year)) return refused({ code: "closing.notClosed", year });
  const later = closed.find((one) => one.year > year);
  return later === undefined ? done() : refused({ code: "closing.laterClosed", year: later.year });
}

/** The rows that are kept at the closing. */
export function closingFigures({ incomeStatement, balanceSheet }: Statements): ReadonlyMap<string, bigint> {
  return new Map([...incomeStatement, ...balanceSheet].map((row) => [row.key, row.amount]));
}

/** What a closed year shows now against what it showed then; one check where nothing has moved. */
export function frozenChecks(statements: Statements, closing: YearClosing | null): readonly Check[] {
  if (closing === null || closing.kind !== "closed") return [];
  const { year, incomeStatement, balanceSheet } = statements;
  const checks = [...incomeStatement, ...balanceSheet].map(({ key, label, amount }) =>
    compare({
      key: `frozen.${key}`,
      title: `${label} är som när året stängdes`,
      stated: {
        label: `${label} vid bokslutet`,
        amount: closing.figures.get(key) ?? 0n,
        href: `/ekonomi/rakenskaper/bokslut?ar=${year}`,
      },
      computed: { label: `${label} nu`, amount, href: `/ekonomi/rakenskaper?ar=${year}` },
    }),
  );
  return checks.filter((check) => !check.holds || check.key === "frozen.result");
}
