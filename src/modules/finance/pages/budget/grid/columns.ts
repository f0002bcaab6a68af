import { formatKronor } from "../../../../../platform/values/format.ts";
import type { BudgetLine } from "../../../model/budget/budget.ts";
import type { BudgetGroup } from "../../../model/budget/budget-groups.ts";

type CellKey = Exclude<keyof BudgetLine, "rowId">;

export interface GridColumn {
  readonly key: CellKey;
  /** First part of the field's name; the row's id is the second. */
  readonly field: string;
  readonly label: string;
  readonly kind: "money" | "percent" | "text";
}

/** Columns that are filled in, from left to right. */
export function gridColumns(year: number): readonly GridColumn[] {
  return [
    { key: "amount", field: "belopp", label: `Budget ${year} (kronor)`, kind: "money" },
    { key: "secondYear", field: "ar2", label: `${year + 1}, inriktning (kronor)`, kind: "money" },
    { key: "thirdYear", field: "ar3", label: `${year + 2}, inriktning (kronor)`, kind: "money" },
    { key: "individualPercent", field: "individ", label: "Individinriktat (%)", kind: "percent" },
    { key: "financing", field: "finansiering", label: "Finansiering", kind: "text" },
    { key: "comment", field: "anmarkning", label: "Kommentar", kind: "text" },
  ];
}

export function cellName(column: Pick<GridColumn, "field">, rowId: string): string {
  return `${column.field}-${rowId}`;
}

/** Only interventions are divided between individual and structural. */
export function hasCell(column: Pick<GridColumn, "key">, group: BudgetGroup): boolean {
  return column.key !== "individualPercent" || group === "interventions";
}

/** A stored value as it stands in its cell. */
export function cellText(value: BudgetLine[CellKey]): string {
  if (value === null) return "";
  if (typeof value === "bigint") return formatKronor(value, { decimals: value % 100n === 0n ? 0 : 2 });
  return String(value);
}
