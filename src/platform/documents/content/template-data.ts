import { cleanText } from "../clean-text.ts";
import type { Block, DocumentContent, TableBlock, TableCell } from "./document-content.ts";
import { figureText } from "./figure-text.ts";

/** From this many headings on a document is long enough to want a table of contents. */
const HEADINGS_OF_A_LONG_DOCUMENT = 6;
const LONG_DATE = new Intl.DateTimeFormat("sv-SE", { dateStyle: "long", timeZone: "UTC" });

/** What the house template reads: every field present, every figure already text. */
export function templateData(content: DocumentContent): object {
  const [year, month, day] = content.date.split("-").map(Number);
  const headings = content.blocks.filter((block) => block.kind === "heading").length;
  return {
    title: cleanText(content.title),
    subtitle: cleanText(content.subtitle ?? ""),
    association: cleanText(content.association),
    date: { year, month, day, text: LONG_DATE.format(new Date(`${content.date}T00:00:00Z`)) },
    landscape: content.landscape ?? false,
    titlePage: content.titlePage ?? true,
    contents: content.contents ?? headings >= HEADINGS_OF_A_LONG_DOCUMENT,
    blocks: content.blocks.map(blockData),
  };
}

function blockData(block: Block): object {
  switch (block.kind) {
    case "heading":
      return { ...block, text: cleanText(block.text) };
    case "paragraph":
      return {
        kind: block.kind,
        paragraphs: cleanText(block.text).split(/\n{2,}/),
        note: cleanText(block.note ?? ""),
      };
    case "list":
      return { kind: block.kind, ordered: block.ordered ?? false, items: block.items.map(cleanText) };
    case "table":
      return tableData(block);
    case "figure":
      return {
        kind: block.kind,
        svg: block.svg,
        alt: cleanText(block.alt),
        caption: cleanText(block.caption),
        note: cleanText(block.note ?? ""),
      };
    case "definitionList":
      return {
        kind: block.kind,
        items: block.items.map(({ term, meaning }) => ({
          term: cleanText(term),
          meaning: cleanText(meaning),
        })),
      };
    case "pageBreak":
      return block;
  }
}

function tableData(block: TableBlock): object {
  return {
    kind: block.kind,
    caption: cleanText(block.caption),
    columns: block.columns.map((column) => ({
      label: cleanText(column.label),
      numeric: column.numeric ?? false,
      width: column.width ?? null,
    })),
    rows: block.rows.map((row) => row.map(cellText)),
    totals: block.totals?.map(cellText) ?? null,
    note: cleanText(block.note ?? ""),
  };
}

function cellText(cell: TableCell): string {
  if (cell === null) return "–";
  return typeof cell === "string" ? cleanText(cell) : figureText(cell);
}
