import type { SentForm } from "../../../../../platform/http/sent-form.ts";
import { kronorSentences, parseKronor } from "../../../../../platform/values/kronor.ts";
import type { BudgetContent, BudgetLine } from "../../../model/budget/budget.ts";
import type { BudgetTableLine } from "../../../model/budget/budget-table.ts";
import type { GridColumn } from "./columns.ts";
import { cellName, gridColumns, hasCell } from "./columns.ts";

export interface SentGrid {
  readonly edition: number;
  readonly content: BudgetContent;
  /** Keyed by field; each names its row and column. */
  readonly faults: ReadonlyMap<string, string>;
  readonly balance: boolean;
}

type Cell = { readonly value: BudgetLine[keyof BudgetLine] } | { readonly fault: string };

/** Every cell of the grid as it was sent, all faults at once. A row that was not on the page keeps what is stored. */
export function readGridForm(form: SentForm, lines: readonly BudgetTableLine[], year: number): SentGrid {
  const faults = new Map<string, string>();
  const columns = gridColumns(year);
  const read = (line: BudgetTableLine): BudgetLine => {
    const sent: Record<string, BudgetLine[keyof BudgetLine]> = {};
    for (const column of columns.filter((one) => hasCell(one, line.group))) {
      const name = cellName(column, line.row.id);
      if (!form.typed.has(name)) continue;
      const cell = readCell(form.value(name), column);
      if ("fault" in cell) faults.set(name, `${line.row.label}, ${column.label}: ${cell.fault}`);
      else sent[column.key] = cell.value;
    }
    return { ...storedLine(line), ...sent };
  };
  const content = {
    lines: lines.map(read),
    deficitMotive: text(form, "skal"),
    comment: text(form, "kommentar"),
  };
  for (const [name, value] of [
    ["skal", content.deficitMotive],
    ["kommentar", content.comment],
  ] as const)
    if (value.length > 4000) faults.set(name, "Skriv högst 4 000 tecken.");
  const edition = Number(form.value("utgava"));
  return {
    ...{ content, faults, balance: form.value("balans") === "ja" },
    edition: Number.isSafeInteger(edition) ? edition : 0,
  };
}

function storedLine(line: BudgetTableLine): BudgetLine {
  const { amount, secondYear, thirdYear, individualPercent, financing, comment } = line;
  return { rowId: line.row.id, amount, secondYear, thirdYear, individualPercent, financing, comment };
}

/** An empty amount is nothing at all: 0 for the budget year, not planned for the years after. */
export function readCell(typed: string, { key, kind }: Pick<GridColumn, "key" | "kind">): Cell {
  const bare = typed.trim();
  if (kind === "text") return bare.length > 500 ? { fault: "Skriv högst 500 tecken." } : { value: bare };
  if (bare === "") return { value: key === "amount" ? 0n : null };
  if (kind === "percent") {
    const digits = /^(\d{1,3})\s*%?$/.exec(bare)?.[1];
    return digits !== undefined && Number(digits) <= 100
      ? { value: Number(digits) }
      : { fault: "Skriv hela procent från 0 till 100." };
  }
  const amount = parseKronor(bare);
  return amount.ok ? { value: amount.value } : { fault: kronorSentences[amount.refusal.code] };
}

function text(form: SentForm, name: string): string {
  return form.value(name).trim();
}
