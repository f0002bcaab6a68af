import type { LedgerAccount } from "../ledger/ledger-sum.ts";
import { isResultAccount } from "../mapping/map-sums.ts";
import type { Check } from "./check.ts";
import { compare } from "./check.ts";
import { noteSign } from "./notes.ts";
import { statementLines } from "./statement-line.ts";
import type { StatementRow, Statements } from "./statements.ts";
import type { YearFigures } from "./year-figures.ts";

const home = (year: number, part: string) => `/ekonomi/rakenskaper?ar=${year}#${part}`;

/** The three controls of the statements, and every note against its line. */
export function statementChecks(statements: Statements): readonly Check[] {
  const { year, incomeStatement, balanceSheet, cashFlow } = statements;
  const balance = (key: string) => amountOf(balanceSheet, key);
  const flow = (key: string) => amountOf(cashFlow, key);
  const equityNote = statements.notes.find((note) => note.line === "equity")?.rows ?? [];
  return [
    compare({
      key: "balance",
      title: "Tillgångarna är lika stora som eget kapital, avsättningar och skulder",
      stated: { label: "Summa tillgångar", amount: balance("totalAssets"), href: home(year, "balans") },
      computed: {
        label: "Summa eget kapital, avsättningar och skulder",
        amount: balance("totalEquityAndLiabilities"),
        href: home(year, "balans"),
      },
    }),
    compare({
      key: "result",
      title: "Årets resultat är lika stort som förändringen av eget kapital",
      stated: {
        label: "Årets resultat",
        amount: amountOf(incomeStatement, "result"),
        href: home(year, "resultat"),
      },
      computed: {
        label: "Eget kapital vid årets slut minus årets början",
        amount: amountOf(equityNote, "total") - amountOf(equityNote, "equity.opening"),
        href: `/ekonomi/rakenskaper/rad/equity?ar=${year}`,
      },
    }),
    compare({
      key: "cash",
      title: "Årets kassaflöde är lika stort som förändringen av likvida medel",
      stated: { label: "Årets kassaflöde", amount: flow("cashFlow"), href: home(year, "kassaflode") },
      computed: {
        label: "Likvida medel vid årets slut minus årets början",
        amount: flow("cashEnd") - flow("cashStart"),
        href: `/ekonomi/rakenskaper/rad/cash?ar=${year}`,
      },
    }),
    ...noteChecks(statements),
  ];
}

function noteChecks({ year, notes, incomeStatement, balanceSheet }: Statements): readonly Check[] {
  return notes.flatMap(({ number, line, rows, title }) => {
    if (line === null) return [];
    const own = rows.filter((row) => row.kind === "line" && row.key !== `${line}.rest`);
    const stated = own.reduce((sum, row) => sum + row.amount, 0n);
    const printed = [...incomeStatement, ...balanceSheet].find((row) => row.key === line)?.amount ?? 0n;
    return compare({
      key: `note.${line}`,
      title: `Not ${number} är lika stor som sin rad`,
      stated: { label: `Not ${number}, ${title}`, amount: stated, href: home(year, `not-${number}`) },
      computed: {
        label: title,
        amount: noteSign(line) * printed,
        href: `/ekonomi/rakenskaper/rad/${line}?ar=${year}`,
      },
    });
  });
}

/** Each line's balance at the beginning against last year's at the end; one check where all agree. */
export function openingChecks(
  year: number,
  current: YearFigures,
  previous: YearFigures | null,
): readonly Check[] {
  const { opening } = current;
  if (opening === null || previous === null) return [];
  const lines = statementLines.filter((line) => line.statement === "balance");
  const checks = lines.map(({ key, label }) =>
    compare({
      key: `opening.${key}`,
      title: `${label}: årets ingående balans är förra årets utgående`,
      stated: {
        label: `Ingående balans ${year}, ${label.toLowerCase()}`,
        amount: opening.get(key) ?? 0n,
        href: `/ekonomi/rakenskaper/rad/${key}?ar=${year}`,
      },
      computed: {
        label: `Utgående balans ${year - 1}, ${label.toLowerCase()}`,
        amount: previous.closing.get(key) ?? 0n,
        href: `/ekonomi/rakenskaper/rad/${key}?ar=${year - 1}`,
      },
    }),
  );
  return checks.filter((one) => !one.holds || one.stated !== 0n || one.key === "opening.equity");
}

/** Nothing of the ledger vanishes, and it balances in itself. */
export function ledgerChecks(
  year: number,
  accounts: readonly LedgerAccount[],
  unmapped: readonly LedgerAccount[],
): readonly Check[] {
  if (accounts.length === 0) return [];
  const imported = sizeOf(accounts);
  const href = `/ekonomi/bokforing?ar=${year}`;
  const balance = accounts.reduce((sum, one) => sum + (isResultAccount(one.account) ? 0n : one.closing), 0n);
  const result = accounts.reduce((sum, one) => sum + (isResultAccount(one.account) ? one.result : 0n), 0n);
  return [
    compare({
      key: "ledger.mapped",
      title: "Allt i bokföringen står på en rad i räkenskaperna",
      stated: { label: "Inlästa saldon och resultat, utan tecken", amount: imported, href },
      computed: {
        label: "Kopplade till en rad",
        amount: imported - sizeOf(unmapped),
        href: `/ekonomi/koppling?ar=${year}`,
      },
      fails: unmapped.length > 0,
    }),
    compare({
      key: "ledger.balance",
      title: "Bokföringens balanskonton och resultatkonton tar ut varandra",
      stated: { label: "Utgående saldon på balanskonton", amount: balance, href },
      computed: { label: "Resultatkontona med omvänt tecken", amount: -result, href },
    }),
  ];
}

function sizeOf(accounts: readonly LedgerAccount[]): bigint {
  return accounts.reduce((sum, one) => sum + size(one.closing) + size(one.result), 0n);
}

function size(amount: bigint): bigint {
  return amount < 0n ? -amount : amount;
}

function amountOf(rows: readonly StatementRow[], key: string): bigint {
  return rows.find((row) => row.key === key)?.amount ?? 0n;
}
