import type { TabularCell } from "../../../../platform/documents/index.ts";
import { formatKronor } from "../../../../platform/values/format.ts";
import { printNumber } from "../../model/figures/known-figure.ts";
import type { CellKind, ReportCell } from "../../model/figures/report-table.ts";

/** As it stands in a printed table: whole kronor, decimals only where a percentage has them. */
export function cellText(cell: ReportCell, kind: CellKind): string {
  if (cell === null) return "–";
  if (typeof cell === "string") return cell;
  if (typeof cell === "object") return cell.shown;
  if (kind === "kronor") return formatKronor(BigInt(cell), { decimals: 0 });
  return typeof cell === "bigint" ? String(cell) : printNumber(cell);
}

/** As it stands in a spreadsheet: true numbers, kronor with their öre. */
export function cellValue(cell: ReportCell): TabularCell {
  return typeof cell === "object" && cell !== null ? cell.shown : cell;
}
