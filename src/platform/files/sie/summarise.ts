import type { AccountEntry } from "./account-book.ts";
import type { Book } from "./book.ts";
import { Days } from "./day.ts";
import type { Encoding } from "./encoding.ts";
import type { SieAccount, SieSummary, SieType } from "./model.ts";

export interface Read {
  readonly isSie: boolean;
  readonly type: SieType | null;
  readonly encoding: Encoding;
  readonly lines: number;
  readonly vouchers: number;
  readonly transactions: number;
}

/** The file as read, for those who come after the parser. */
export function summarise(book: Book, read: Read): SieSummary {
  const days = new Days();
  const head = (label: string) => book.head.get(label)?.[0]?.trim() ?? "";
  const day = (value: number) => (value === 0 ? null : days.text(value));
  return {
    ...read,
    alreadyRead: book.alreadyRead,
    program: (book.head.get("#PROGRAM") ?? []).join(" ").trim(),
    format: head("#FORMAT"),
    generatedOn: day(book.generatedOn),
    company: head("#FNAMN"),
    organisationNumber: head("#ORGNR"),
    chart: head("#KPTYP"),
    currency: head("#VALUTA"),
    taxYear: head("#TAXAR"),
    balancesOn: day(book.balancesOn),
    prose: head("#PROSA"),
    companyId: head("#FNR"),
    companyType: head("#FTYP"),
    trade: head("#BKOD"),
    address: book.head.get("#ADRESS") ?? [],
    years: [...book.years]
      .sort(([a], [b]) => b - a)
      .map(([index, { start, end }]) => ({ index, start: days.text(start), end: days.text(end) })),
    dimensions: [...book.dimensions].map(([dimension, named]) => ({ dimension, ...named })),
    objects: [...book.objects.values()],
    accounts: book.accounts.all.map(accountOf).sort((a, b) => (a.account < b.account ? -1 : 1)),
    findings: book.log.list(),
    counts: book.log.counts,
  };
}

function accountOf(entry: AccountEntry): SieAccount {
  const { account, name, type, side, sru, unit, rows, stated } = entry;
  const ore = (amount: number | null) => (amount === null ? null : BigInt(amount));
  return {
    ...{ account, name, type, side, sru, unit, transactions: rows },
    turnover: Number.isSafeInteger(entry.turnover) ? BigInt(entry.turnover) : 0n,
    balances: new Map(
      [...stated].map(([year, one]) => [
        year,
        { opening: ore(one.opening), closing: ore(one.closing), result: ore(one.result) },
      ]),
    ),
  };
}
