import type { Unit } from "../numbers/unit.ts";
import { factorOf } from "../numbers/unit.ts";
import type { RawCell, RawRow } from "./raw-cell.ts";
import type { Region } from "./region.ts";
import type { Line, TableCell } from "./table.ts";

/** The amounts by row and column, in the table's unit. */
export function tableCells(
  body: readonly RawRow[],
  rows: readonly Line[],
  columns: readonly Line[],
  region: Region,
  unit: Unit | null,
): TableCell[][] {
  const mixed =
    new Set(columns.map((column) => column.unit).filter((one) => one !== null && one !== "%")).size > 1;
  const finest = columns.map(({ position }) => finestOf(body, position - 1 - region.left));
  return rows.map((line, at) =>
    columns.map((column) => {
      const raw = body[at]?.[column.position - 1 - region.left] ?? null;
      const scale = mixed ? scaleTo(column.unit, unit) : 1;
      return tableCell(raw, line, column, scale, finest[column.at] ?? 0);
    }),
  );
}

function tableCell(raw: RawCell | null, line: Line, column: Line, scale: number, finest: number): TableCell {
  const amount = line.kind === "heading" ? null : (raw?.amount ?? null);
  return {
    row: line.position,
    column: column.position,
    text: raw?.text ?? "",
    value: amount === null ? null : amount.value * scale,
    step: 10 ** -(raw?.typed === true && !amount?.percent ? finest : (amount?.decimals ?? 0)) * scale,
    percent: amount?.percent === true || column.percent || line.percent,
    scale,
  };
}

/** A workbook's number drops the zeros at its end; the column's finest amount says how fine all are. */
function finestOf(body: readonly RawRow[], column: number): number {
  return Math.max(0, ...body.map((row) => row[column]?.amount?.decimals ?? 0));
}

/** Columns in kronor beside columns in thousands: all are counted in the table's unit, or kronor. */
function scaleTo(unit: Unit | null, table: Unit | null): number {
  const own = unit === null || unit === "%" ? 1 : factorOf[unit];
  const common = table === null || table === "%" ? 1 : factorOf[table];
  return own / common;
}
