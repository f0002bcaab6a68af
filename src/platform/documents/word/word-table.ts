import type { FileChild } from "docx";
import { AlignmentType, TableCell as Cell, Paragraph, Table, TableRow, TextRun, WidthType } from "docx";
import { cleanText } from "../clean-text.ts";
import type { TableBlock, TableCell } from "../content/document-content.ts";
import { figureText } from "../content/figure-text.ts";
import { anchored, wordRuns } from "./word-text.ts";

const rule = { style: "single", size: 6, color: "0B4A52" } as const;
const hair = { style: "single", size: 2, color: "B3B3B3" } as const;
const none = { style: "none", size: 0, color: "auto" } as const;
const width = 8788;

/** A caption above, a header row that repeats on each page, sums in bold and the note below. */
export function wordTable(block: TableBlock, number: number): FileChild[] {
  const rows = block.totals === undefined ? block.rows : [...block.rows, block.totals];
  const strong = new Set([...(block.strong ?? []), ...(block.totals === undefined ? [] : [rows.length - 1])]);
  const widths = columnWidths(block);
  const table = new Table({
    width: { size: width, type: WidthType.DXA },
    columnWidths: widths,
    borders: {
      top: rule,
      bottom: rule,
      left: none,
      right: none,
      insideHorizontal: hair,
      insideVertical: none,
    },
    rows: [
      new TableRow({
        tableHeader: true,
        cantSplit: true,
        children: block.columns.map((column, at) => cell(block, at, column.label, true, widths[at] ?? 0)),
      }),
      ...rows.map(
        (row, index) =>
          new TableRow({
            cantSplit: true,
            children: row.map((one, at) => cell(block, at, one, strong.has(index), widths[at] ?? 0)),
          }),
      ),
    ],
  });
  return [
    new Paragraph({
      style: "Caption",
      children: anchored(`Tabell ${number}  ${block.caption}`, block.anchor),
    }),
    table,
    new Paragraph({ style: "TableNote", children: wordRuns(block.note ?? "") }),
  ];
}

function cell(block: TableBlock, at: number, value: TableCell, bold: boolean, size: number): Cell {
  const isNumeric = block.columns[at]?.numeric ?? false;
  return new Cell({
    width: { size, type: WidthType.DXA },
    margins: { left: 60, right: 60 },
    children: [
      new Paragraph({
        style: "TableText",
        alignment: isNumeric ? AlignmentType.RIGHT : AlignmentType.LEFT,
        children: [new TextRun({ text: cellText(value), bold })],
      }),
    ],
  });
}

function cellText(value: TableCell): string {
  if (value === null) return "–";
  return typeof value === "string" ? cleanText(value) : figureText(value);
}

/** Shares where they are given; otherwise texts get twice the room of figures. */
function columnWidths({ columns }: TableBlock): number[] {
  const shares = columns.map((column) => column.width ?? (column.numeric === true ? 1 : 2));
  const sum = shares.reduce((all, share) => all + share, 0);
  return shares.map((share) => Math.floor((share / sum) * width));
}
