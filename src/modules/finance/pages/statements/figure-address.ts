import { isStatementLineKey } from "../../model/statements/statement-line.ts";
import type { StatementRow } from "../../model/statements/statements.ts";

/** The rows of the cash flow, the balance requirement and the equity note lead to the line they are derived from. */
const derivedFrom: Readonly<Record<string, string>> = {
  result: "result",
  changeReceivables: "receivables",
  changeLiabilities: "currentLiabilities",
  nonCash: "depreciation",
  investing: "fixedAssets",
  financing: "longTermLiabilities",
  cashStart: "cash",
  cashEnd: "cash",
  "equity.opening": "equity",
  "equity.result": "result",
};

/** Where a figure of the statements opens: a line to its accounts, a sum to its parts. Undefined for what is entered. */
export function figureAddress({ key, parts }: StatementRow, year: number): string | undefined {
  const opened = derivedFrom[key] ?? (isStatementLineKey(key) || parts.length > 0 ? key : undefined);
  return opened === undefined ? undefined : `/ekonomi/rakenskaper/rad/${opened}?ar=${year}`;
}
