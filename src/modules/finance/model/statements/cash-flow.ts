import { roundedToKronor } from "./rounding.ts";
import { own, sum } from "./row-layout.ts";
import type { StatementLineKey } from "./statement-line.ts";
import type { StatementRow } from "./statements.ts";
import type { Amounts, YearFigures } from "./year-figures.ts";
import { resultOf } from "./year-figures.ts";

const working = ["changeReceivables", "changeLiabilities"];

/** Indirect method (LKBR chapter 8). An increase of receivables takes cash, an increase of debts gives it. */
export const cashFlowLayout = [
  own("result", "Årets resultat"),
  own("nonCash", "Justering för ej likviditetspåverkande poster"),
  sum("fromOperationsBeforeWorkingCapital", "Medel från verksamheten före förändring av rörelsekapital", [
    "result",
    "nonCash",
  ]),
  own("changeReceivables", "Ökning eller minskning av kortfristiga fordringar"),
  own("changeLiabilities", "Ökning eller minskning av kortfristiga skulder"),
  sum("operatingCashFlow", "Kassaflöde från den löpande verksamheten", [
    "fromOperationsBeforeWorkingCapital",
    ...working,
  ]),
  own("investing", "Kassaflöde från investeringsverksamheten"),
  own("financing", "Kassaflöde från finansieringsverksamheten"),
  sum("cashFlow", "Årets kassaflöde", ["operatingCashFlow", "investing", "financing"]),
  own("cashStart", "Likvida medel vid årets början"),
  own("cashEnd", "Likvida medel vid årets slut"),
];

/** The amounts of the layout's own rows, derived from the balances at the two ends of the year. */
export function cashFlowAmounts(figures: YearFigures): ((key: string) => bigint) | null {
  const { income, opening, closing } = figures;
  if (opening === null) return null;
  const change = (key: StatementLineKey) => value(closing, key) - value(opening, key);
  const result = resultOf(income);
  const depreciation = value(income, "depreciation");
  const amounts: Readonly<Record<string, bigint>> = {
    result,
    nonCash: change("provisions") - depreciation,
    changeReceivables: -change("receivables"),
    changeLiabilities: change("currentLiabilities"),
    investing: depreciation - change("fixedAssets"),
    financing: change("longTermLiabilities") + change("equity") - result,
    cashStart: liquid(opening),
    cashEnd: liquid(closing),
  };
  return (key) => amounts[key] ?? 0n;
}

/** Cash and what can be turned into it at once. */
export function liquid(amounts: Amounts): bigint {
  return value(amounts, "cash") + value(amounts, "shortTermInvestments");
}

/** Puts in the row `rounding` where the rounded rows miss the rounded sum, so that what is printed adds up. */
export function withRoundingRow(rows: readonly StatementRow[]): readonly StatementRow[] {
  const leaves = ["result", "nonCash", ...working];
  const amount = missing(rows, leaves, "operatingCashFlow", (row) => row.amount);
  const known = rows.every((row) => row.previous !== null);
  const previous = known ? missing(rows, leaves, "operatingCashFlow", (row) => row.previous ?? 0n) : null;
  if (amount === 0n && (previous ?? 0n) === 0n) return rows;
  const at = rows.findIndex((row) => row.key === "operatingCashFlow");
  const row: StatementRow = {
    ...{ key: "rounding", label: "Avrundning till hela kronor", note: null, kind: "line", parts: [] },
    ...{ amount, previous },
  };
  return [...rows.slice(0, at), row, ...rows.slice(at)];
}

function missing(
  rows: readonly StatementRow[],
  leaves: readonly string[],
  whole: string,
  amountOf: (row: StatementRow) => bigint,
): bigint {
  const shown = (key: string) => {
    const row = rows.find((one) => one.key === key);
    return row === undefined ? 0n : roundedToKronor(amountOf(row));
  };
  return shown(whole) - leaves.reduce((total, key) => total + shown(key), 0n);
}

function value(amounts: Amounts, key: StatementLineKey): bigint {
  return amounts.get(key) ?? 0n;
}
