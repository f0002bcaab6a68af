import type { SieObjectBalance, SieSummary } from "../../../../platform/files/sie/index.ts";
import { accountFigures } from "../../model/ledger/account-figures.ts";
import type { LedgerAccount, LedgerSum } from "../../model/ledger/ledger-sum.ts";
import type { MonthChange } from "../../model/ledger/sums-of-balances.ts";
import { sumsOfBalances } from "../../model/ledger/sums-of-balances.ts";
import type { NewObject } from "../../store/ledger/ledger-content.ts";
import type { LedgerGathering } from "./gather-ledger.ts";

const largestDimension = 9999;
const employees = 7;

/** Accounts that are used in the file, as they are kept. */
export function accountsOf({ accounts }: SieSummary): readonly LedgerAccount[] {
  return accounts
    .map(({ account, name, side, turnover, transactions, balances }) =>
      accountFigures({
        ...{ account, name, side, turnover, transactions },
        stated: balances.get(0) ?? null,
        previous: balances.get(-1) ?? null,
      }),
    )
    .filter((one) => one !== null);
}

/** Objects named in the file and those that are only used. */
export function objectsOf(
  { objects, dimensions }: SieSummary,
  sums: readonly LedgerSum[],
  keepsEmployees: boolean,
): readonly NewObject[] {
  const names = new Map(dimensions.map(({ dimension, name }) => [dimension, name]));
  const found = new Map<string, NewObject>();
  const add = (dimension: number, object: string, name: string) => {
    if (dimension > largestDimension || dimension < 0) return;
    if (dimension === employees && !keepsEmployees) return;
    const kept = { dimension, object, dimensionName: names.get(dimension) ?? "", name };
    found.set(`${dimension}:${object}`, kept);
  };
  for (const { objects: used } of sums)
    for (const [dimension, object] of Object.entries(used)) add(Number(dimension), object, "");
  for (const { dimension, object, name } of objects) add(dimension, object, name);
  return [...found.values()];
}

/** Sums per month: of the vouchers in type 4, else of what the file states of months, objects and the year. */
export function sumsOf(
  summary: SieSummary,
  gathering: LedgerGathering,
  accounts: readonly LedgerAccount[],
): readonly LedgerSum[] {
  if (summary.type === "4" || summary.type === "4I") return gathering.sums.list();
  const lastDay = summary.balancesOn ?? summary.years.find(({ index }) => index === 0)?.end;
  const lastMonth = Number(lastDay?.slice(5, 7) ?? "12");
  const dated = new Set(gathering.months.map(({ account }) => account));
  const yearly = yearlyChanges(gathering.objectBalances, accounts, lastMonth).filter(
    ({ account }) => !dated.has(account),
  );
  return sumsOfBalances(accounts, [...gathering.months, ...yearly], lastMonth);
}

/** What each object changed in the year, and the account as a whole, for accounts that have no months. */
function yearlyChanges(
  balances: readonly SieObjectBalance[],
  accounts: readonly LedgerAccount[],
  month: number,
): readonly MonthChange[] {
  const changes = balances.map(({ account, objects, label, amount }) => ({
    ...{ account, month, objects },
    amount: label === "OUB" ? amount : -amount,
  }));
  const divided = new Set(changes.map(({ account }) => account));
  const wholes = accounts
    .filter(({ account }) => divided.has(account))
    .map(({ account, opening, closing, result }) => ({
      ...{ account, month, objects: {} },
      amount: result !== 0n ? result : closing - opening,
    }));
  return [...changes, ...wholes];
}
