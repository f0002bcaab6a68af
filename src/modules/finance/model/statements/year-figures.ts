import type { LedgerAccount } from "../ledger/ledger-sum.ts";
import type { AccountMapping } from "../mapping/mapping.ts";
import type { StatementLine, StatementLineKey } from "./statement-line.ts";
import { isStatementLineKey, statementLines } from "./statement-line.ts";

/** Öre by line, with the printed sign. */
export type Amounts = ReadonlyMap<StatementLineKey, bigint>;

export interface NoteFigure {
  readonly line: StatementLineKey;
  /** Empty where the account has no row of its own in the note. */
  readonly label: string;
  readonly amount: bigint;
}

/** Everything the statements take from one year. */
export interface YearFigures {
  readonly income: Amounts;
  /** Null where the balances at the year's beginning are not known. */
  readonly opening: Amounts | null;
  readonly closing: Amounts;
  /** In the order of the accounts. */
  readonly notes: readonly NoteFigure[];
}

export type MappedAccount = { readonly account: LedgerAccount; readonly mapping: AccountMapping };

const incomeKeys = keysOf("income").filter((key) => key !== "resultTransfer");

/**
 * The mapped ledger of a year as figures. The year's result belongs to equity whether the books have been closed or not:
 * where the balance accounts do not balance without it, what is not yet booked on `resultTransfer` is added.
 */
export function figuresOf(mapped: readonly MappedAccount[]): YearFigures {
  const income = new Map<StatementLineKey, bigint>();
  const opening = new Map<StatementLineKey, bigint>();
  const closing = new Map<StatementLineKey, bigint>();
  const notes = new Map<string, NoteFigure>();
  for (const { account, mapping } of mapped) {
    const line = lineOf(mapping.statementLine);
    if (line === undefined) continue;
    const sign = BigInt(line.sign);
    const amount = sign * (line.statement === "income" ? account.result : account.closing);
    if (line.statement === "income") add(income, line.key, amount);
    else {
      add(opening, line.key, sign * account.opening);
      add(closing, line.key, amount);
    }
    addNote(notes, { line: line.key, label: mapping.noteLine.trim(), amount });
  }
  if (ledgerGap(mapped) !== 0n)
    add(closing, "equity", resultOf(income) + (income.get("resultTransfer") ?? 0n));
  return { income, opening, closing, notes: [...notes.values()] };
}

/** Debit less credit of the balance accounts, öre: nothing where the result is already among them. */
function ledgerGap(mapped: readonly MappedAccount[]): bigint {
  return mapped.reduce(
    (sum, { account, mapping }) =>
      lineOf(mapping.statementLine)?.statement === "balance" ? sum + account.closing : sum,
    0n,
  );
}

/** The balances of the year before, as this year's file has them; null where it has none. */
export function figuresBefore(mapped: readonly MappedAccount[]): YearFigures | null {
  const known = mapped.some(
    ({ account }) => account.previousClosing !== null || account.previousResult !== null,
  );
  if (!known) return null;
  const before = mapped.map(({ account, mapping }) => ({
    mapping,
    account: {
      ...account,
      opening: account.previousOpening ?? 0n,
      closing: account.previousClosing ?? 0n,
      result: account.previousResult ?? 0n,
    },
  }));
  const hasOpening = mapped.some(({ account }) => account.previousOpening !== null);
  const figures = figuresOf(before);
  return hasOpening ? figures : { ...figures, opening: null };
}

/** The year's result before any transfer to equity. */
export function resultOf(income: Amounts): bigint {
  return incomeKeys.reduce((sum, key) => sum + (income.get(key) ?? 0n), 0n);
}

export function lineOf(key: string): (StatementLine & { readonly key: StatementLineKey }) | undefined {
  return isStatementLineKey(key) ? statementLines.find((one) => one.key === key) : undefined;
}

function keysOf(statement: StatementLine["statement"]): StatementLineKey[] {
  return statementLines.filter((one) => one.statement === statement).map((one) => one.key);
}

function add(amounts: Map<StatementLineKey, bigint>, key: StatementLineKey, amount: bigint): void {
  amounts.set(key, (amounts.get(key) ?? 0n) + amount);
}

function addNote(notes: Map<string, NoteFigure>, { line, label, amount }: NoteFigure): void {
  const key = `${line}/${label}`;
  notes.set(key, { line, label, amount: (notes.get(key)?.amount ?? 0n) + amount });
}
