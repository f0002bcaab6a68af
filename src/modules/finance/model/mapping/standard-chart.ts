import type { StatementLineKey } from "../statements/statement-line.ts";

export type Chart = "kommunBas" | "bas";

/** A proposal and nothing more: what an account means is the association's to say (a mapping), never the number's. */
type Proposal = readonly [from: string, to: string, line: StatementLineKey];

/** Kommun-Bas (SKR): 35 holds contributions, 79 depreciation, 84 and 85 what is financial. */
const kommunBas: readonly Proposal[] = [
  ["35", "35", "memberContributions"],
  ["30", "39", "otherIncome"],
  ["4", "7", "costs"],
  ["79", "79", "depreciation"],
  ["84", "84", "financialIncome"],
  ["85", "85", "financialCosts"],
  ["87", "88", "extraordinary"],
  ["10", "13", "fixedAssets"],
  ["14", "17", "receivables"],
  ["18", "18", "shortTermInvestments"],
  ["19", "19", "cash"],
  ["20", "20", "equity"],
  ["21", "22", "provisions"],
  ["23", "23", "longTermLiabilities"],
  ["24", "29", "currentLiabilities"],
];

/** The private BAS chart: 39 holds grants and other income, 78 depreciation, 83 and 84 what is financial. */
const bas: readonly Proposal[] = [
  ["30", "38", "memberContributions"],
  ["39", "39", "otherIncome"],
  ["398", "398", "esfAndOtherGrants"],
  ["4", "7", "costs"],
  ["78", "78", "depreciation"],
  ["80", "83", "financialIncome"],
  ["84", "84", "financialCosts"],
  ["87", "87", "extraordinary"],
  ["10", "13", "fixedAssets"],
  ["14", "17", "receivables"],
  ["18", "18", "shortTermInvestments"],
  ["19", "19", "cash"],
  ["20", "20", "equity"],
  ["21", "22", "provisions"],
  ["23", "23", "longTermLiabilities"],
  ["24", "29", "currentLiabilities"],
];

const charts: Readonly<Record<Chart, readonly Proposal[]>> = { kommunBas, bas };

/** The line the chart would have the account on; null where the chart says nothing. The longest match wins. */
export function proposedLine(account: string, chart: Chart): StatementLineKey | null {
  const fitting = charts[chart].filter(
    ([from, to]) => account.slice(0, from.length) >= from && account.slice(0, to.length) <= to,
  );
  return fitting.sort((a, b) => b[0].length - a[0].length)[0]?.[2] ?? null;
}
