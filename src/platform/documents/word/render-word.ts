import { Document, Packer, Paragraph, TableOfContents, TextRun } from "docx";
import { cleanText } from "../clean-text.ts";
import type { DocumentContent } from "../content/document-content.ts";
import { wordBlocks, wordNumbering } from "./word-blocks.ts";
import { wordFooter, wordHeader, wordStyles } from "./word-styles.ts";

const HEADINGS_OF_A_LONG_DOCUMENT = 6;
const LONG_DATE = new Intl.DateTimeFormat("sv-SE", { dateStyle: "long", timeZone: "UTC" });

/**
 * The document as a Word file: true heading styles, repeated header rows, alternative texts, bookmarks and a table of
 * contents that is a field. Word fills in the pages when it opens the file. The content is one that the PDF is made of.
 */
export async function renderWord(content: DocumentContent): Promise<Uint8Array> {
  const title = cleanText(content.title);
  const file = new Document({
    title,
    creator: cleanText(content.association),
    styles: wordStyles,
    numbering: wordNumbering,
    features: { updateFields: true },
    sections: [
      {
        properties: {
          titlePage: content.titlePage ?? true,
          page: {
            size: { width: 11_906, height: 16_838 },
            margin: { top: 1701, bottom: 1474, left: 1701, right: 1417 },
          },
        },
        headers: { default: wordHeader(cleanText(content.association), title) },
        footers: { default: wordFooter() },
        children: [...titlePart(content), ...contentsPart(content), ...wordBlocks(content.blocks)],
      },
    ],
  });
  return new Uint8Array(await Packer.toBuffer(file));
}

function titlePart(content: DocumentContent): Paragraph[] {
  const lines = [
    new Paragraph({ style: "Title", text: cleanText(content.title) }),
    ...(content.subtitle === undefined
      ? []
      : [new Paragraph({ style: "Subtitle", text: cleanText(content.subtitle) })]),
    new Paragraph({
      children: [
        new TextRun(
          `${cleanText(content.association)}, ${LONG_DATE.format(new Date(`${content.date}T00:00:00Z`))}`,
        ),
      ],
    }),
  ];
  return lines;
}

function contentsPart(content: DocumentContent): (Paragraph | TableOfContents)[] {
  const headings = content.blocks.filter((block) => block.kind === "heading").length;
  if (!(content.contents ?? headings >= HEADINGS_OF_A_LONG_DOCUMENT)) return [];
  return [
    new Paragraph({ style: "ContentsHeading", text: "Innehåll", pageBreakBefore: true }),
    new TableOfContents("Innehåll", { hyperlink: true, headingStyleRange: "1-2" }),
    new Paragraph({ text: "", pageBreakBefore: true }),
  ];
}
