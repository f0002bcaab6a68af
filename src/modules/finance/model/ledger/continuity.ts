import { formatKronor } from "../../../../platform/values/format.ts";
import type { LedgerFinding } from "./ledger-import.ts";
import type { LedgerAccount } from "./ledger-sum.ts";

type Balance = Pick<LedgerAccount, "account" | "name" | "opening">;
type Closed = Pick<LedgerAccount, "account" | "name" | "closing" | "result">;

/** So many accounts are named; the rest are counted. */
const named = 20;
/** Eget kapital in BAS 20 and Kommun-BAS alike: last year's result moves between these accounts when a year is opened. */
const equity = "20";

/**
 * Where a file opens with other balances than those the ledger in use of the year before closes with. Nothing is said of
 * a file that states no opening balances, or where there is no ledger of that year.
 */
export function continuityFindings(
  year: number,
  accounts: readonly Balance[],
  before: readonly Closed[],
  line: number,
): readonly LedgerFinding[] {
  if (before.length === 0 || accounts.every(({ opening }) => opening === 0n)) return [];
  const balances = new Map<string, { name: string; opening: bigint; closing: bigint }>();
  const at = ({ account, name }: { readonly account: string; readonly name: string }) => {
    const key = account.startsWith(equity) ? `${equity}xx` : account;
    const own = balances.get(key) ?? {
      name: key === account ? name : "Eget kapital",
      opening: 0n,
      closing: 0n,
    };
    balances.set(key, own);
    return own;
  };
  for (const one of accounts) at(one).opening += one.opening;
  for (const one of before) at(one).closing += one.closing;
  const result = before.reduce((sum, one) => sum + one.result, 0n);
  const gaps = [...balances].filter(
    ([key, { opening, closing }]) =>
      opening !== closing && !(key === `${equity}xx` && opening === closing + result),
  );
  const told = gaps.slice(0, named).map(([key, { name, opening, closing }]) => {
    const off = `${formatKronor(opening)} kr i filen mot ${formatKronor(closing)} kr utgående i bokföringen för ${year - 1}`;
    return `Konto ${key} ${name}: ingående balans är ${off}. Skillnaden är ${formatKronor(opening - closing)} kr.`;
  });
  const rest = gaps.length - told.length;
  const more =
    rest > 0 ? [`Ytterligare ${rest} konton öppnar med ett annat belopp än ${year - 1} stängde med.`] : [];
  return [...told, ...more].map((message) => ({
    line,
    kind: "openingDiffers",
    severity: "warning",
    message,
  }));
}
