import type { Balance, SieFile } from "../sie/sie-file.ts";
import { writeSie } from "../sie/write-sie.ts";
import { ore } from "./amounts.ts";
import { openBook } from "./book.ts";
import { writeYear } from "./write-year.ts";
import { plan2016 } from "./year-2016.ts";
import { plan2017 } from "./year-2017.ts";
import type { YearPlan } from "./year-plan.ts";
import { accounts, objects } from "./year-plan.ts";

/** The demo's books as the accounting program would give them: type 4 in CP437. Suppliers are made up. */
export const demoLedgers: readonly { readonly name: string; readonly make: () => Uint8Array }[] = [
  plan2016,
  plan2017,
].map((plan) => ({ name: `ostra-sodertorn-${plan.year}.se`, make: () => writeSie(ledgerFile(plan)) }));

function ledgerFile(plan: YearPlan): SieFile {
  const opening = new Map(
    Object.entries(plan.opening).map(([account, amount]) => [account, signed(account, ore(amount))]),
  );
  const book = openBook(plan.year, opening);
  writeYear(book, plan);
  const used = Object.keys(accounts);
  return {
    type: "4",
    program: "Ekonomi",
    generatedOn: `${plan.year + 1}-01-31`,
    company: "Samordningsförbundet Östra Södertörn",
    years: [{ index: 0, start: `${plan.year}-01-01`, end: `${plan.year}-12-31` }],
    accounts: used.map((account) => ({ account, name: accounts[account] ?? "", type: typeOf(account) })),
    dimensions: [{ dimension: 6, name: "Insats" }],
    objects: Object.entries(objects).map(([object, name]) => ({ dimension: 6, object, name })),
    balances: used.flatMap((account) =>
      balancesOf(account, opening.get(account) ?? 0n, book.balance(account)),
    ),
    vouchers: book.vouchers(),
  };
}

function balancesOf(account: string, opening: bigint, amount: bigint): readonly Balance[] {
  if (/^[3-8]/.test(account)) return amount === 0n ? [] : [{ label: "RES", year: 0, account, amount }];
  return [
    { label: "IB", year: 0, account, amount: opening },
    { label: "UB", year: 0, account, amount },
  ];
}

function signed(account: string, amount: bigint): bigint {
  return account.startsWith("2") ? -amount : amount;
}

function typeOf(account: string) {
  return (
    ({ "1": "T", "2": "S", "3": "I" } as Readonly<Record<string, "T" | "S" | "I">>)[account[0] ?? ""] ?? "K"
  );
}
