import type { ParagraphChild } from "docx";
import { Bookmark, ExternalHyperlink, InternalHyperlink, PageReference, TextRun } from "docx";
import { cleanText } from "../clean-text.ts";
import type { RichText, TextRun as Run } from "../content/document-content.ts";
import { runsOf } from "../content/rich-text.ts";

/** Word's bookmarks: a letter first, no hyphens or points, at most 40 signs. */
export function bookmarkName(anchor: string): string {
  return `a_${anchor.replaceAll(/[^A-Za-z0-9]/g, "_")}`.slice(0, 40);
}

export function wordRuns(text: RichText): ParagraphChild[] {
  return runsOf(text).flatMap(wordRun);
}

/** Text that references lead to. */
export function anchored(text: string, anchor: string | undefined): ParagraphChild[] {
  const run = new TextRun(cleanText(text));
  return anchor === undefined ? [run] : [new Bookmark({ id: bookmarkName(anchor), children: [run] })];
}

function wordRun(run: Run): ParagraphChild[] {
  if (run.href !== undefined)
    return [new ExternalHyperlink({ link: run.href, children: pieces(run, "Hyperlink") })];
  if (run.ref === undefined) return pieces(run);
  const bookmark = bookmarkName(run.ref);
  return [
    new InternalHyperlink({ anchor: bookmark, children: pieces(run, "Hyperlink") }),
    new TextRun({ children: [" (sidan "] }),
    new PageReference(bookmark, { hyperlink: true }),
    new TextRun(")"),
  ];
}

/** A line break in the text is one in Word too. */
function pieces({ text, bold = false }: Run, style?: string): TextRun[] {
  return cleanText(text)
    .split("\n")
    .map(
      (line, at) =>
        new TextRun({
          text: line,
          bold,
          ...(at > 0 ? { break: 1 } : {}),
          ...(style === undefined ? {} : { style }),
        }),
    );
}
