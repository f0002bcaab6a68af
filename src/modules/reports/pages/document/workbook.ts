import type { ColumnKind, WorkbookSheet } from "../../../../platform/documents/index.ts";
import { renderWorkbook } from "../../../../platform/documents/index.ts";
import type { ReadDocument } from "../../actions/read-document.ts";
import type { CellKind, ReportTable } from "../../model/figures/report-table.ts";
import { cellValue } from "./cell-text.ts";

const kinds = {
  text: "text",
  kronor: "money",
  count: "integer",
  percent: "decimal",
} as const satisfies Record<CellKind, ColumnKind>;

/** Every table of the document as a sheet, in order; a first sheet says which is which. */
export function documentWorkbook({ report, assembled }: ReadDocument): Promise<Uint8Array> {
  const placed = assembled.pieces.flatMap((piece) => (piece.kind === "table" ? [piece] : []));
  const contents: WorkbookSheet = {
    name: "Innehåll",
    columns: [
      { label: "Tabell", kind: "integer", width: 10 },
      { label: report.title, kind: "text", width: 60 },
    ],
    rows: placed.map(({ number, table }) => [number, table.title]),
  };
  return renderWorkbook([contents, ...placed.map(({ number, table }) => sheetOf(number, table))]);
}

function sheetOf(number: number, { title, columns, rows, note }: ReportTable): WorkbookSheet {
  return {
    name: `${number} ${title}`,
    columns: columns.map(({ label, kind }) => ({
      label,
      kind: kinds[kind],
      width: kind === "text" ? 42 : 18,
    })),
    rows: rows.map(({ cells }) => cells.map(cellValue)),
    ...(note === "" ? {} : { note }),
  };
}
