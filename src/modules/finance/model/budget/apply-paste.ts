import type { FinanceRow } from "../finance-row.ts";
import type { BudgetLine } from "./budget.ts";
import { emptyLine } from "./budget.ts";
import type { PasteLine, PastePlan } from "./paste-plan.ts";

export interface PasteChoices {
  /** What one unit of the amounts is in kronor. */
  readonly factor: bigint;
  /** Row's number in the block → row of the budget, for those that no label matched; the others are left out. */
  readonly chosen: ReadonlyMap<number, string>;
}

interface AppliedPaste {
  readonly lines: readonly BudgetLine[];
  /** How many rows of the budget were written. */
  readonly written: number;
  /** Rows of the budget that two rows of the block would write, by their numbers. */
  readonly twice: readonly { readonly rowId: string; readonly numbers: readonly number[] }[];
}

/** The budget's lines with what was pasted. An empty cell leaves what was there. */
export function applyPaste(
  plan: PastePlan,
  lines: readonly BudgetLine[],
  rows: readonly FinanceRow[],
  { factor, chosen }: PasteChoices,
): AppliedPaste {
  const costs = new Set(rows.filter(({ kind }) => kind !== "income").map(({ id }) => id));
  const target = (line: PasteLine) => line.rowId ?? chosen.get(line.number) ?? null;
  const byRow = Map.groupBy(
    plan.lines.filter((line) => target(line) !== null),
    (line) => target(line) ?? "",
  );
  const written = new Map(lines.map((line) => [line.rowId, line]));
  for (const [rowId, [line]] of byRow) {
    const sign = plan.turned && costs.has(rowId) ? -1n : 1n;
    const changes = (line?.cells ?? [])
      .filter(({ value }) => value !== null)
      .map(({ key, value }) => [key, typeof value === "bigint" ? value * factor * sign : value]);
    written.set(rowId, { ...(written.get(rowId) ?? emptyLine(rowId)), ...Object.fromEntries(changes) });
  }
  const twice = [...byRow]
    .filter(([, from]) => from.length > 1)
    .map(([rowId, from]) => ({ rowId, numbers: from.map(({ number }) => number) }));
  return { lines: [...written.values()], written: byRow.size, twice };
}
