import type { Block, DocumentContent, FigureBlock, HeadingBlock, TableBlock } from "./document-content.ts";

/** What makes a document unreadable to some, or wrong to all. Told before the compiler is asked. */
export type ContentRefusal =
  | { readonly code: "titleMissing" }
  | { readonly code: "dateUnreadable"; readonly date: string }
  | { readonly code: "altTextMissing"; readonly caption: string }
  | { readonly code: "headingLevelSkipped"; readonly heading: string }
  | { readonly code: "tableRowDiffers"; readonly caption: string; readonly row: number };

/** The first fault, or `null`. `row` counts from 1; the row of totals comes last. */
export function findContentFault(content: DocumentContent): ContentRefusal | null {
  if (content.title.trim() === "") return { code: "titleMissing" };
  if (!isDay(content.date)) return { code: "dateUnreadable", date: content.date };
  let level = 0;
  for (const block of content.blocks) {
    const fault = blockFault(block, level);
    if (fault) return fault;
    if (block.kind === "heading") level = block.level;
  }
  return null;
}

function blockFault(block: Block, level: number): ContentRefusal | null {
  if (block.kind === "heading") return headingFault(block, level);
  if (block.kind === "figure") return figureFault(block);
  return block.kind === "table" ? tableFault(block) : null;
}

function headingFault(block: HeadingBlock, level: number): ContentRefusal | null {
  return block.level > level + 1 ? { code: "headingLevelSkipped", heading: block.text } : null;
}

function figureFault(block: FigureBlock): ContentRefusal | null {
  return block.alt.trim() === "" ? { code: "altTextMissing", caption: block.caption } : null;
}

function tableFault(block: TableBlock): ContentRefusal | null {
  const rows = block.totals ? [...block.rows, block.totals] : block.rows;
  const differing = rows.findIndex((row) => row.length !== block.columns.length);
  return differing < 0 ? null : { code: "tableRowDiffers", caption: block.caption, row: differing + 1 };
}

function isDay(text: string): boolean {
  const at = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : Number.NaN;
  return !Number.isNaN(at) && new Date(at).toISOString().startsWith(text);
}
