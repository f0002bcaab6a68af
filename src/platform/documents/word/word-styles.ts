import type { IStylesOptions } from "docx";
import { AlignmentType, Footer, Header, PageNumber, Paragraph, TextRun } from "docx";

const accent = "0B4A52";
const heading = (size: number, before: number, after: number) => ({
  run: { size, bold: true, color: accent },
  paragraph: { spacing: { before, after }, keepNext: true },
});

/** The house style in Word's own styles, so that whoever edits the file gets contents and navigation for nothing. */
export const wordStyles: IStylesOptions = {
  default: {
    document: {
      run: { font: "Calibri", size: 21, language: { value: "sv-SE" } },
      paragraph: { spacing: { after: 140, line: 288 } },
    },
    title: {
      run: { size: 54, bold: true, color: accent },
      paragraph: { spacing: { before: 3200, after: 240 } },
    },
    heading1: heading(34, 480, 180),
    heading2: heading(26, 380, 140),
    heading3: heading(22, 300, 100),
  },
  paragraphStyles: [
    { id: "Subtitle", name: "Subtitle", basedOn: "Normal", run: { size: 30, color: "595959" } },
    {
      id: "Caption",
      name: "caption",
      basedOn: "Normal",
      run: { size: 19, bold: true },
      paragraph: { spacing: { before: 240, after: 80 }, keepNext: true },
    },
    {
      id: "ContentsHeading",
      name: "TOC Heading",
      basedOn: "Normal",
      run: { size: 34, bold: true, color: accent },
      paragraph: { spacing: { after: 200 } },
    },
    {
      id: "TableText",
      name: "Tabelltext",
      basedOn: "Normal",
      run: { size: 18 },
      paragraph: { spacing: { before: 30, after: 30, line: 240 } },
    },
    {
      id: "TableNote",
      name: "Tabellnot",
      basedOn: "Normal",
      run: { size: 17, color: "595959" },
      paragraph: { spacing: { before: 60, after: 240 } },
    },
  ],
};

export function wordHeader(association: string, title: string): Header {
  return new Header({
    children: [new Paragraph({ style: "TableNote", children: [new TextRun(`${association}  ·  ${title}`)] })],
  });
}

export function wordFooter(): Footer {
  return new Footer({
    children: [
      new Paragraph({
        style: "TableNote",
        alignment: AlignmentType.RIGHT,
        children: [new TextRun({ children: ["Sida ", PageNumber.CURRENT, " av ", PageNumber.TOTAL_PAGES] })],
      }),
    ],
  });
}
