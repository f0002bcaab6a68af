import type { Fault } from "./blame.ts";
import type { Finding } from "./finding.ts";
import type { CheckTable, TableCell } from "./structure/table.ts";

const THIN = "\u2009";

/** 1 234,50 with thin spaces and the sign −; as many decimals as the cell shows, or as the number needs. */
export function amountText(value: number, step: number, percent = false): string {
  const shown = Math.max(0, Math.round(-Math.log10(step)));
  const needed = Number(value.toFixed(2)) === Number(value.toFixed(shown)) ? shown : 2;
  const [whole = "", fraction] = Math.abs(value).toFixed(Math.min(needed, 6)).split(".");
  const grouped = whole.replaceAll(/\B(?=(\d{3})+$)/g, THIN);
  const sign = value < 0 && /[1-9]/.test(`${whole}${fraction ?? ""}`) ? "−" : "";
  return `${sign}${grouped}${fraction === undefined ? "" : `,${fraction}`}${percent ? "\u00a0%" : ""}`;
}

export function findingOf(
  { cell, equation, computed, rounding }: Fault,
  tables: readonly CheckTable[],
): Finding {
  const table = tableOf(cell, equation.table, tables);
  const row = table.rows.find(({ position }) => position === cell.row)?.label ?? "";
  const column = table.columns.find(({ position }) => position === cell.column)?.label ?? "";
  return {
    ...{ table: table.number, tableTitle: table.title, row: cell.row, column: cell.column },
    rowLabel: row,
    columnLabel: column,
    kind: rounding ? "rounding" : equation.kind,
    stated: tidy((cell.value ?? 0) / cell.scale),
    computed: tidy(computed / cell.scale),
    unit: cell.percent ? "%" : table.unit,
    message: messageOf({ cell, equation, computed, rounding }),
  };
}

/** The mended cell may stand in the other of two tables that are compared. */
function tableOf(cell: TableCell, own: CheckTable, tables: readonly CheckTable[]): CheckTable {
  const has = (table: CheckTable) => table.cells.some((row) => row.includes(cell));
  return has(own) ? own : (tables.find(has) ?? own);
}

function tidy(value: number): number {
  return Number(value.toFixed(6));
}

function messageOf({ cell, equation, computed, rounding }: Fault): string {
  const amount = (value: number) => amountText(value / cell.scale, cell.step / cell.scale, cell.percent);
  const stated = cell.value ?? 0;
  const off = amount(Math.abs(stated - computed));
  const figures = `Här står ${amount(stated)}, men ${ruleOf(cell, equation)} ger ${amount(computed)}`;
  if (rounding) return `${figures}. Skillnaden är ${off} och kan bero på avrundning.`;
  return `${figures}. Skillnaden är ${off}.`;
}

function ruleOf(cell: TableCell, { kind, target, basis }: Fault["equation"]): string {
  if (cell !== target) return `summor och skillnader som siffran ingår i`;
  if (kind === "sum") return `summan av ${basis}`;
  if (kind === "carry-over") return basis;
  return kind === "difference"
    ? `skillnaden mellan ${basis}`
        .replace("mellan kolumnerna", "i kolumnerna")
        .replace("mellan raderna", "i raderna")
    : basis;
}
