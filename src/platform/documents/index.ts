export type {
  Block,
  DefinitionListBlock,
  DocumentContent,
  FigureBlock,
  HeadingBlock,
  ListBlock,
  PageBreakBlock,
  ParagraphBlock,
  RichText,
  SignaturesBlock,
  TableBlock,
  TableCell,
  TableColumn,
  TextRun,
} from "./content/document-content.ts";
export type { ContentRefusal } from "./content/find-content-fault.ts";
export { runsOf } from "./content/rich-text.ts";
export { contentDisposition } from "./files/file-name.ts";
export type { Attachment, AttachmentKind, AttachmentRefusal } from "./files/sniff-attachment.ts";
export { sniffAttachment } from "./files/sniff-attachment.ts";
export type { PdfRefusal } from "./pdf/pdf-refusal.ts";
export type { PdfRenderer, PdfTemplate } from "./pdf/pdf-renderer.ts";
export { createPdfRenderer } from "./pdf/pdf-renderer.ts";
export type { ColumnKind, TabularCell, TabularColumn, TabularRow } from "./tabular/column.ts";
export { renderCsv } from "./tabular/render-csv.ts";
export type { WorkbookSheet } from "./tabular/render-workbook.ts";
export { definitionsSheet, renderWorkbook } from "./tabular/render-workbook.ts";
export { renderWord } from "./word/render-word.ts";
