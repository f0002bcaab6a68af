import { readFileSync } from "node:fs";
import type { LedgerAccount } from "../../src/modules/finance/model/ledger/ledger-sum.ts";
import { SieParser } from "../../src/platform/files/sie/index.ts";

/** Accounts of a SIE file as the ledger keeps them. */
export function readAccounts(bytes: Uint8Array): readonly LedgerAccount[] {
  const parser = new SieParser();
  parser.write(bytes);
  const summary = parser.end();
  if (summary.findings.length > 0) throw new Error(JSON.stringify(summary.findings[0]));
  return summary.accounts.map(({ account, name, balances }) => ({
    ...{ account, name },
    opening: balances.get(0)?.opening ?? 0n,
    closing: balances.get(0)?.closing ?? 0n,
    result: balances.get(0)?.result ?? 0n,
    previousOpening: null,
    previousClosing: null,
    previousResult: null,
  }));
}

type Values = Readonly<Record<string, number | null>>;
type Rows = readonly { readonly id: string; readonly label: string; readonly values: Values }[];
interface Finance {
  readonly incomeStatement: { readonly rows: Rows };
  readonly balanceSheet: { readonly rows: Rows };
  readonly cashFlow: { readonly rows: Rows };
  readonly notes: readonly { readonly number: number; readonly rows?: Rows; readonly statedTotal?: Values }[];
}

/** Every figure of the published statements, as place/year to kronor; what is left blank there is zero. */
export function readPublished(): ReadonlyMap<string, number> {
  const path = new URL("../fixtures/published/ostra-sodertorn-2017-annual-report.json", import.meta.url);
  const { finance }: { finance: Finance } = JSON.parse(readFileSync(path, "utf8"));
  const places = new Map<string, number>();
  const add = (place: string, values: Values) => {
    for (const [year, kronor] of Object.entries(values)) places.set(`${place}/${year}`, kronor ?? 0);
  };
  for (const part of ["incomeStatement", "balanceSheet", "cashFlow"] as const)
    for (const { id, values } of finance[part].rows) add(`${part}/${id}`, values);
  for (const { number, rows, statedTotal } of finance.notes) {
    for (const { id, label, values } of rows ?? [])
      add(`note${number}/${number === 6 ? `equity.${id}` : label}`, values);
    if (statedTotal !== undefined) add(`note${number}/total`, statedTotal);
  }
  return places;
}

/** Öre as printed, whole kronor half away from zero. */
export function shownKronor(ore: bigint): number {
  const size = ore < 0n ? -ore : ore;
  const kronor = Number((size + 50n) / 100n);
  return ore < 0n ? -kronor : kronor;
}
