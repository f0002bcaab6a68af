import type { FileChild } from "docx";
import { HeadingLevel, LevelFormat, Paragraph, TextRun } from "docx";
import { cleanText } from "../clean-text.ts";
import type {
  Block,
  DefinitionListBlock,
  ParagraphBlock,
  RichText,
  SignaturesBlock,
} from "../content/document-content.ts";
import { wordFigure } from "./word-figure.ts";
import { wordTable } from "./word-table.ts";
import { anchored, wordRuns } from "./word-text.ts";

const levels = { 1: HeadingLevel.HEADING_1, 2: HeadingLevel.HEADING_2, 3: HeadingLevel.HEADING_3 } as const;

/** Tables and figures are numbered each in its own series, as they are in the PDF. */
export function wordBlocks(blocks: readonly Block[]): FileChild[] {
  const numbers: Numbers = { table: 0, figure: 0, list: 0 };
  return blocks.flatMap((block) => wordBlock(block, numbers));
}

interface Numbers {
  table: number;
  figure: number;
  list: number;
}

function wordBlock(block: Block, numbers: Numbers): FileChild[] {
  switch (block.kind) {
    case "heading":
      return [new Paragraph({ heading: levels[block.level], children: anchored(block.text, block.anchor) })];
    case "paragraph":
      return paragraphs(block);
    case "list":
      numbers.list += 1;
      return block.items.map((item) => listItem(item, block.ordered ?? false, numbers.list));
    case "table":
      numbers.table += 1;
      return wordTable(block, numbers.table);
    case "figure":
      numbers.figure += 1;
      return wordFigure(block, numbers.figure);
    case "definitionList":
      return definitions(block);
    case "signatures":
      return signatures(block);
    case "pageBreak":
      return [new Paragraph({ text: "", pageBreakBefore: true })];
  }
}

function definitions({ items }: DefinitionListBlock): Paragraph[] {
  return items.flatMap(({ term, meaning }) => [
    new Paragraph({ keepNext: true, children: [new TextRun({ text: cleanText(term), bold: true })] }),
    new Paragraph({ indent: { left: 284 }, children: wordRuns(meaning) }),
  ]);
}

/** Two series that documents need; each ordered list starts anew. */
export const wordNumbering = {
  config: [
    {
      reference: "ordered",
      levels: [
        {
          level: 0,
          format: LevelFormat.DECIMAL,
          text: "%1.",
          style: { paragraph: { indent: { left: 425, hanging: 425 } } },
        },
      ],
    },
  ],
};

function paragraphs({ text, note }: ParagraphBlock): Paragraph[] {
  const texts: readonly RichText[] = typeof text === "string" ? text.split(/\n{2,}/) : [text];
  const set = texts.map((one) => new Paragraph({ children: wordRuns(one) }));
  return note === undefined || note === ""
    ? set
    : [...set, new Paragraph({ style: "TableNote", children: wordRuns(note) })];
}

function listItem(item: RichText, ordered: boolean, instance: number): Paragraph {
  return ordered
    ? new Paragraph({ numbering: { reference: "ordered", level: 0, instance }, children: wordRuns(item) })
    : new Paragraph({ bullet: { level: 0 }, children: wordRuns(item) });
}

function signatures({ items }: SignaturesBlock): Paragraph[] {
  return items.flatMap(({ role, name, signed }) => [
    new Paragraph({ spacing: { before: 700 }, keepNext: true, border: line, children: [] }),
    new Paragraph({
      children: wordRuns([name, role, signed].filter((text) => text !== "").join("\n")),
    }),
  ]);
}

const line = { bottom: { style: "single", size: 4, color: "808080", space: 1 } } as const;
