import type { LedgerAccount, LedgerSum } from "../ledger/ledger-sum.ts";
import type { AccountMapping, RowMapping } from "./mapping.ts";

/** Öre per month, January first, with the ledger's sign. */
export type Months = readonly bigint[];

export interface MappedRows {
  readonly byRow: ReadonlyMap<string, Months>;
  /** Sums on accounts of the result (classes 3–8) that belong to no row: imported = mapped + unmapped. */
  readonly unmapped: readonly LedgerSum[];
}

/** Classes 1 and 2 are assets, equity and debts in Kommun-Bas and in the private BAS alike; they belong to no budget row. */
export function isResultAccount(account: string): boolean {
  return /^[3-9]/.test(account);
}

/** Divides the result accounts' sums among rows. Nothing vanishes: what fits no mapping is given back as unmapped. */
export function mapToRows(sums: readonly LedgerSum[], mappings: readonly RowMapping[]): MappedRows {
  const ordered = [...mappings].sort(byPrecedence);
  const byRow = new Map<string, bigint[]>();
  const unmapped: LedgerSum[] = [];
  for (const sum of sums) {
    if (!isResultAccount(sum.account)) continue;
    const mapping = ordered.find((one) => fits(one, sum));
    if (mapping === undefined) unmapped.push(sum);
    else addTo(byRow, mapping.rowId, sum);
  }
  return { byRow, unmapped };
}

/** The row a sum belongs to by the same rule; null where none fits. */
export function rowOf(sum: LedgerSum, mappings: readonly RowMapping[]): string | null {
  return [...mappings].sort(byPrecedence).find((one) => fits(one, sum))?.rowId ?? null;
}

function addTo(byRow: Map<string, bigint[]>, rowId: string, { month, amount }: LedgerSum): void {
  const months = byRow.get(rowId) ?? Array.from({ length: 12 }, () => 0n);
  months[month - 1] = (months[month - 1] ?? 0n) + amount;
  byRow.set(rowId, months);
}

/** First by priority; then the more particular: object and account before object before account, narrow before wide. */
function byPrecedence(a: RowMapping, b: RowMapping): number {
  return (
    b.priority - a.priority ||
    particularity(b) - particularity(a) ||
    width(a) - width(b) ||
    (a.id < b.id ? -1 : Number(a.id > b.id))
  );
}

function particularity({ object, accountFrom }: RowMapping): number {
  return (object === null ? 0 : 2) + (accountFrom === null ? 0 : 1);
}

function width({ accountFrom, accountTo }: RowMapping): number {
  return accountFrom === null || accountTo === null ? 0 : accountsWithin(accountFrom, accountTo);
}

function fits(mapping: RowMapping, { account, objects }: LedgerSum): boolean {
  if (mapping.dimension !== null && objects[String(mapping.dimension)] !== mapping.object) return false;
  if (mapping.accountFrom === null || mapping.accountTo === null) return true;
  return isWithin(account, mapping.accountFrom, mapping.accountTo);
}

/** Whether the account lies in the range. 45 as a range means 45, 450–459, 4500–4599: as many figures as are written. */
export function isWithin(account: string, from: string, to: string): boolean {
  return account.slice(0, from.length) >= from && account.slice(0, to.length) <= to;
}

export interface MappedAccounts {
  readonly mapped: readonly { readonly account: LedgerAccount; readonly mapping: AccountMapping }[];
  /** Accounts with a balance, a result or a previous value that stand on no line. */
  readonly unmapped: readonly LedgerAccount[];
}

/** Puts each account on its line; a range that is narrower wins over a wider. */
export function mapToLines(
  accounts: readonly LedgerAccount[],
  mappings: readonly AccountMapping[],
): MappedAccounts {
  const size = (one: AccountMapping) => accountsWithin(one.accountFrom, one.accountTo);
  const ordered = [...mappings].sort((a, b) => size(a) - size(b) || (a.id < b.id ? -1 : 1));
  const mapped: { account: LedgerAccount; mapping: AccountMapping }[] = [];
  const unmapped: LedgerAccount[] = [];
  for (const account of accounts) {
    const mapping = ordered.find((one) => isWithin(account.account, one.accountFrom, one.accountTo));
    if (mapping !== undefined) mapped.push({ account, mapping });
    else if (hasValue(account)) unmapped.push(account);
  }
  return { mapped, unmapped };
}

/** How much a range covers, so that 45 (a hundred accounts of four figures) is wider than 4510–4519 (ten). */
function accountsWithin(from: string, to: string): number {
  return Number(to.padEnd(10, "9")) - Number(from.padEnd(10, "0"));
}

function hasValue(account: LedgerAccount): boolean {
  const { opening, closing, result, previousOpening, previousClosing, previousResult } = account;
  return [opening, closing, result, previousOpening, previousClosing, previousResult].some(
    (value) => value !== null && value !== 0n,
  );
}
