import type { FileChild } from "docx";
import { ImageRun, Paragraph } from "docx";
import { cleanText } from "../clean-text.ts";
import type { FigureBlock } from "../content/document-content.ts";
import { anchored, wordRuns } from "./word-text.ts";

/** A clear picture of one dot, which Word asks for beside a drawing and shows only where it cannot draw (before 2016). */
const EMPTY_PICTURE = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
  "base64",
);
const WIDEST = 585;

/** The caption above, as for tables; the alternative text with the drawing. */
export function wordFigure(block: FigureBlock, number: number): FileChild[] {
  const { width, height } = sizeOf(block.svg);
  const transformation = { width: WIDEST, height: Math.round((WIDEST * height) / width) };
  const alt = cleanText(block.alt);
  const picture = new ImageRun({
    type: "svg",
    data: Buffer.from(block.svg),
    transformation,
    altText: { name: `Figur ${number}`, title: cleanText(block.caption), description: alt },
    fallback: { type: "png", data: EMPTY_PICTURE },
  });
  return [
    new Paragraph({
      style: "Caption",
      children: anchored(`Figur ${number}  ${block.caption}`, block.anchor),
    }),
    new Paragraph({ children: [picture] }),
    ...(block.note === undefined
      ? []
      : [new Paragraph({ style: "TableNote", children: wordRuns(block.note) })]),
  ];
}

/** From the drawing's own frame; a square where it has none. */
function sizeOf(svg: string): { readonly width: number; readonly height: number } {
  const frame = /viewBox="\s*[-\d.]+\s+[-\d.]+\s+([\d.]+)\s+([\d.]+)/.exec(svg);
  const [width, height] = [Number(frame?.[1] ?? 1), Number(frame?.[2] ?? 1)];
  return width > 0 && height > 0 ? { width, height } : { width: 1, height: 1 };
}
