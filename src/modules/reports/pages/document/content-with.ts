import type { Block, DocumentContent, TextRun } from "../../../../platform/documents/index.ts";
import { formatDate } from "../../../../platform/values/format.ts";
import type { NamedSeat, ReadDocument } from "../../actions/read-document.ts";
import type { DocumentPiece, PieceRun } from "../../model/assembled.ts";
import type { ReportChart, ReportTable } from "../../model/figures/report-table.ts";
import { cellText } from "./cell-text.ts";

/** Gives a drawing as SVG. */
type Draw = (chart: ReportChart) => string;

/** The finished document with charts drawn by `draw`; `today` (YYYY-MM-DD) dates what is not adopted. */
export function contentWith(document: ReadDocument, today: string, draw: Draw): DocumentContent {
  const { report, association, assembled, seats } = document;
  return {
    title: report.title,
    subtitle: adoption(report),
    association,
    date: report.adoptedOn ?? today,
    contents: true,
    blocks: assembled.pieces.flatMap((piece) => blockOf(piece, seats, draw)),
  };
}

function adoption({ adoptedOn, adoptedReference }: ReadDocument["report"]): string {
  if (adoptedOn === null) return "Utkast, inte antaget av styrelsen";
  const reference = adoptedReference === "" ? "" : `, ${adoptedReference}`;
  return `Antagen av styrelsen ${formatDate(adoptedOn)}${reference}`;
}

function blockOf(piece: DocumentPiece, seats: readonly NamedSeat[], draw: Draw): Block[] {
  switch (piece.kind) {
    case "heading":
      return [{ kind: "heading", level: piece.level, text: piece.text, anchor: piece.anchor }];
    case "paragraph":
      return [{ kind: "paragraph", text: piece.runs.map(textRun) }];
    case "list":
      return [{ kind: "list", ordered: piece.ordered, items: piece.items.map((item) => item.map(textRun)) }];
    case "table":
      return [tableBlock(piece.table, piece.anchor)];
    case "chart":
      return [
        {
          kind: "figure",
          svg: draw(piece.chart),
          alt: piece.chart.alt,
          caption: piece.chart.title,
          ...(piece.anchor === null ? {} : { anchor: piece.anchor }),
        },
      ];
    case "empty":
      return [{ kind: "paragraph", text: piece.text }];
    case "signatures":
      return [{ kind: "signatures", items: seats.map(seatLine) }];
    case "pageBreak":
      return [{ kind: "pageBreak" }];
  }
}

function textRun({ text, bold, href, ref }: PieceRun): TextRun {
  return {
    text,
    ...(bold ? { bold } : {}),
    ...(href === null ? {} : { href }),
    ...(ref === null ? {} : { ref }),
  };
}

function tableBlock({ title, columns, rows, note }: ReportTable, anchor: string | null): Block {
  return {
    kind: "table",
    caption: title,
    columns: columns.map(({ label, kind, width }) => ({
      label,
      numeric: kind !== "text",
      ...(width === undefined ? {} : { width }),
    })),
    rows: rows.map((row) =>
      columns.map((column, at) =>
        cellText(row.cells[at] ?? null, column.kind === "text" ? "text" : (row.cellKind ?? column.kind)),
      ),
    ),
    strong: rows.flatMap(({ kind }, at) => (kind === "sum" ? [at] : [])),
    ...(note === "" ? {} : { note }),
    ...(anchor === null ? {} : { anchor }),
  };
}

function seatLine({ role, name, member, signedOn }: NamedSeat) {
  return {
    role: [role, member].filter((text) => text !== "").join(", "),
    name,
    signed: signedOn === null ? "" : `Undertecknad ${formatDate(signedOn)}`,
  };
}
