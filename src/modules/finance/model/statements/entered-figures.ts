import type { StatementEntry } from "./statement-entry.ts";
import type { StatementLineKey } from "./statement-line.ts";
import { isStatementLineKey } from "./statement-line.ts";
import type { Amounts, NoteFigure, YearFigures } from "./year-figures.ts";

/**
 * A year without a ledger, from what has been entered: `income.<line>`, `opening.<line>`, `closing.<line>` and
 * `note.<line>.<row of the note>`. Null where nothing is.
 */
export function enteredFigures(entries: readonly StatementEntry[], year: number): YearFigures | null {
  const mine = entries.filter((one) => one.year === year && one.amount !== null);
  const income = amountsUnder("income.", mine);
  const closing = amountsUnder("closing.", mine);
  const opening = amountsUnder("opening.", mine);
  if (income.size === 0 && closing.size === 0) return null;
  return { income, closing, opening: opening.size === 0 ? null : opening, notes: mine.flatMap(noteFigure) };
}

function amountsUnder(prefix: string, entries: readonly StatementEntry[]): Amounts {
  const amounts = new Map<StatementLineKey, bigint>();
  for (const { key, amount } of entries) {
    const line = key.startsWith(prefix) ? key.slice(prefix.length) : "";
    if (isStatementLineKey(line)) amounts.set(line, amount ?? 0n);
  }
  return amounts;
}

function noteFigure({ key, amount }: StatementEntry): readonly NoteFigure[] {
  const [, line = "", label = ""] = /^note\.([A-Za-z]+)\.(.+)$/.exec(key) ?? [];
  return isStatementLineKey(line) ? [{ line, label, amount: amount ?? 0n }] : [];
}
