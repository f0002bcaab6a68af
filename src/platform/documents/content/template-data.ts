import { cleanText } from "../clean-text.ts";
import type { Block, DocumentContent, RichText, TableBlock, TableCell } from "./document-content.ts";
import { figureText } from "./figure-text.ts";

/** From this many headings on a document is long enough to want a table of contents. */
const HEADINGS_OF_A_LONG_DOCUMENT = 6;
const ZERO_WIDTH_SPACE = "\u200b";
const LONG_DATE = new Intl.DateTimeFormat("sv-SE", { dateStyle: "long", timeZone: "UTC" });

/** What the house template reads: every field present, every figure already text. */
export function templateData(content: DocumentContent): object {
  const [year, month, day] = content.date.split("-").map(Number);
  const headings = content.blocks.filter((block) => block.kind === "heading").length;
  return {
    title: printable(content.title),
    subtitle: printable(content.subtitle ?? ""),
    association: printable(content.association),
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
      return {
        kind: block.kind,
        level: block.level,
        text: printable(block.text),
        anchor: block.anchor ?? "",
      };
    case "paragraph":
      return {
        kind: block.kind,
        paragraphs:
          typeof block.text === "string" ? printable(block.text).split(/\n{2,}/) : [richData(block.text)],
        note: printable(block.note ?? ""),
      };
    case "list":
      return { kind: block.kind, ordered: block.ordered ?? false, items: block.items.map(richData) };
    case "table":
      return tableData(block);
    case "figure":
      return {
        kind: block.kind,
        anchor: block.anchor ?? "",
        svg: block.svg,
        alt: printable(block.alt),
        caption: printable(block.caption),
        note: printable(block.note ?? ""),
      };
    case "definitionList":
      return {
        kind: block.kind,
        items: block.items.map(({ term, meaning }) => ({
          term: printable(term),
          meaning: printable(meaning),
        })),
      };
    case "signatures":
      return {
        kind: block.kind,
        items: block.items.map(({ role, name, signed }) => ({
          role: printable(role),
          name: printable(name),
          signed: printable(signed),
        })),
      };
    case "pageBreak":
      return block;
  }
}

/** A plain text stays one; pieces become objects with every field present. */
function richData(text: RichText): string | object[] {
  if (typeof text === "string") return printable(text);
  return text.map((run) => ({
    text: printable(run.text),
    bold: run.bold ?? false,
    href: run.href ?? "",
    ref: run.ref ?? "",
  }));
}

function tableData(block: TableBlock): object {
  return {
    kind: block.kind,
    anchor: block.anchor ?? "",
    strong: block.strong ?? [],
    caption: printable(block.caption),
    columns: block.columns.map((column) => ({
      label: printable(column.label),
      numeric: column.numeric ?? false,
      width: column.width ?? null,
    })),
    rows: block.rows.map((row) => row.map(cellText)),
    totals: block.totals?.map(cellText) ?? null,
    note: printable(block.note ?? ""),
  };
}

function cellText(cell: TableCell): string {
  if (cell === null) return "–";
  return typeof cell === "string" ? printable(cell) : figureText(cell);
}

/** A word longer than a line may break anywhere; else it would run off the page. */
function printable(text: string): string {
  return cleanText(text).replaceAll(/\S{60,}/g, (word) => [...word].join(ZERO_WIDTH_SPACE));
}
