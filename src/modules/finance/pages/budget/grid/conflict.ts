import type { Saved } from "../../../actions/budget/read-grid.ts";
import type { BudgetContent, BudgetLine } from "../../../model/budget/budget.ts";
import type { BudgetTableLine } from "../../../model/budget/budget-table.ts";
import { cellName, cellText, gridColumns } from "./columns.ts";

interface Merged {
  /** What was typed, with the other's values in the cells that one has not touched. */
  readonly typed: ReadonlyMap<string, readonly string[]>;
  /** Cells that both have changed, with both values. */
  readonly faults: ReadonlyMap<string, string>;
  /** How many cells took the other's value. */
  readonly taken: number;
}

type Both = {
  readonly typed: ReadonlyMap<string, readonly string[]>;
  readonly sent: BudgetContent;
  readonly saved: Saved;
  readonly lines: readonly BudgetTableLine[];
  readonly year: number;
};

/** Somebody saved in between: nothing typed is lost, and nothing saved is overwritten unseen. */
export function mergeSaved({ typed, sent, saved, lines, year }: Both): Merged {
  const merged = new Map(typed);
  const faults = new Map<string, string>();
  let taken = 0;
  for (const { row } of lines) {
    const [mine, theirs] = [lineOf(sent, row.id), lineOf(saved.content, row.id)];
    const base = saved.base === null ? null : lineOf(saved.base, row.id);
    for (const column of gridColumns(year)) {
      const name = cellName(column, row.id);
      const value = theirs?.[column.key] ?? null;
      const isSame = (mine?.[column.key] ?? null) === value;
      if (isSame || !typed.has(name) || (base?.[column.key] ?? null) === value) continue;
      if (base !== null && base?.[column.key] === mine?.[column.key]) {
        merged.set(name, [cellText(value)]);
        taken += 1;
      } else {
        const shown = (content: string) => (content === "" ? "tomt" : content);
        faults.set(
          name,
          `${row.label}, ${column.label}: någon annan har sparat ${shown(cellText(value))} och du har skrivit ${shown(typed.get(name)?.[0] ?? "")}.`,
        );
      }
    }
  }
  return { typed: merged, faults, taken };
}

function lineOf(content: BudgetContent, rowId: string): BudgetLine | undefined {
  return content.lines.find((line) => line.rowId === rowId);
}
