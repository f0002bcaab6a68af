import { Temporal } from "temporal-polyfill";
import type { VatPeriod } from "./vat-period.ts";
import { applyBy, claimOf, monthsOf, statementDue } from "./vat-period.ts";

/** `closing`: the right to apply ends within half a year. `late`: it has ended. */
export type VatState = "paid" | "applied" | "toApply" | "closing" | "late";
export type StatementState = "sent" | "sentLate" | "notYet" | "due" | "late";

export interface VatStatement {
  readonly year: number;
  readonly sentOn: string;
  /** What is booked on the accounts for compensation of VAT, öre. */
  readonly bookedAmount: bigint;
  readonly note: string;
}

export interface VatYear {
  readonly year: number;
  readonly lines: readonly { readonly period: VatPeriod; readonly claim: bigint; readonly state: VatState }[];
  readonly claimed: bigint;
  readonly applied: bigint;
  readonly paid: bigint;
  /** Ended months that no period covers, 1–12. */
  readonly missingMonths: readonly number[];
  readonly applyBy: string;
  /** State of what is neither covered nor applied for. */
  readonly deadline: "open" | "closing" | "late";
  readonly statement: VatStatement | null;
  readonly statementDue: string;
  readonly statementState: StatementState;
  /** Claims of this and earlier years that were not paid at the year's end: what the account of VAT should hold. */
  readonly outstanding: bigint;
  /** What the ledger's accounts for VAT hold at the year's end; null where none is mapped. */
  readonly booked: bigint | null;
}

export interface VatFacts {
  readonly periods: readonly VatPeriod[];
  readonly statement: VatStatement | null;
  readonly booked: bigint | null;
}

/** The log of a year as it stands on a day (YYYY-MM-DD). */
export function vatYear(year: number, facts: VatFacts, today: string): VatYear {
  const own = facts.periods.filter((period) => period.year === year);
  const lines = own.map((period) => ({ period, claim: claimOf(period), state: stateOf(period, today) }));
  const sum = (kept: typeof lines) => kept.reduce((all, { claim }) => all + claim, 0n);
  return {
    ...{ year, lines, claimed: sum(lines) },
    applied: sum(lines.filter(({ period }) => period.appliedOn !== null)),
    paid: own.reduce((all, period) => all + (period.paidAmount ?? 0n), 0n),
    missingMonths: missingMonths(year, own, today),
    applyBy: applyBy(year),
    deadline: deadlineOf(year, today),
    statement: facts.statement,
    statementDue: statementDue(year),
    statementState: statementState(year, facts.statement, today),
    outstanding: outstandingAt(year, facts.periods),
    booked: facts.booked,
  };
}

function stateOf(period: VatPeriod, today: string): VatState {
  if (period.paidOn !== null) return "paid";
  if (period.appliedOn !== null) return "applied";
  const deadline = deadlineOf(period.year, today);
  return deadline === "open" ? "toApply" : deadline;
}

function deadlineOf(year: number, today: string): VatYear["deadline"] {
  if (today > applyBy(year)) return "late";
  const soon = Temporal.PlainDate.from(applyBy(year)).subtract({ months: 6 }).toString();
  return today > soon ? "closing" : "open";
}

/** A month can be applied for when it has ended. */
function missingMonths(year: number, periods: readonly VatPeriod[], today: string): readonly number[] {
  const covered = new Set(periods.flatMap(monthsOf));
  const hasEnded = (month: number) => today.slice(0, 7) > `${year}-${String(month).padStart(2, "0")}`;
  return Array.from({ length: 12 }, (_, index) => index + 1).filter(
    (month) => !covered.has(month) && hasEnded(month),
  );
}

function statementState(year: number, statement: VatStatement | null, today: string): StatementState {
  if (statement !== null) return statement.sentOn > statementDue(year) ? "sentLate" : "sent";
  if (today > statementDue(year)) return "late";
  return today > `${year}-12-31` ? "due" : "notYet";
}

function outstandingAt(year: number, periods: readonly VatPeriod[]): bigint {
  const isOpen = ({ paidOn }: VatPeriod) => paidOn === null || paidOn > `${year}-12-31`;
  return periods
    .filter((period) => period.year <= year && isOpen(period))
    .reduce((sum, period) => sum + claimOf(period), 0n);
}
