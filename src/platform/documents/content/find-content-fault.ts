import type { Block, DocumentContent, FigureBlock, HeadingBlock, TableBlock } from "./document-content.ts";
import { runsOf } from "./rich-text.ts";

/** What makes a document unreadable to some, or wrong to all. Told before the compiler is asked. */
export type ContentRefusal =
  | { readonly code: "titleMissing" }
  | { readonly code: "dateUnreadable"; readonly date: string }
  | { readonly code: "altTextMissing"; readonly caption: string }
  | { readonly code: "headingLevelSkipped"; readonly heading: string }
  | { readonly code: "anchorTwice"; readonly anchor: string }
  | { readonly code: "referenceMissing"; readonly anchor: string }
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
  return anchorFault(content.blocks);
}

/** Each anchor stands once, and each reference leads to one. */
function anchorFault(blocks: readonly Block[]): ContentRefusal | null {
  const anchors = new Set<string>();
  for (const block of blocks) {
    const anchor = "anchor" in block ? block.anchor : undefined;
    if (anchor === undefined) continue;
    if (anchors.has(anchor)) return { code: "anchorTwice", anchor };
    anchors.add(anchor);
  }
  const missing = blocks.flatMap(referencesIn).find((ref) => !anchors.has(ref));
  return missing === undefined ? null : { code: "referenceMissing", anchor: missing };
}

function referencesIn(block: Block): readonly string[] {
  const texts = block.kind === "paragraph" ? [block.text] : block.kind === "list" ? block.items : [];
  return texts.flatMap((text) => runsOf(text).flatMap((run) => (run.ref === undefined ? [] : [run.ref])));
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
