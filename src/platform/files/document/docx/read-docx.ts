import type { Attributes } from "../read-xml.ts";
import { readXml } from "../read-xml.ts";
import type { SourceBlock } from "../source.ts";
import { ParagraphBuilder } from "./paragraph-builder.ts";
import { TableBuilder } from "./table-builder.ts";

/** Parts of a paragraph that are not its text: what was deleted, field codes, a picture's second description. */
const SILENT = new Set(["del", "moveFrom", "instrText", "delText", "Fallback", "footnote", "pict"]);

/** Headings, paragraphs and tables of word/document.xml in their order; a table within a cell comes after its table. */
export function readDocx(xml: string): SourceBlock[] {
  const walk = new DocxWalk();
  readXml(xml, {
    open: (name, attributes) => walk.open(name, attributes),
    close: (name) => walk.close(name),
    text: (text) => walk.text(text),
  });
  return walk.blocks;
}

class DocxWalk {
  readonly blocks: SourceBlock[] = [];
  private readonly tables: TableBuilder[] = [];
  private paragraph: ParagraphBuilder | null = null;
  private readonly outer: ParagraphBuilder[] = [];
  private silent = 0;
  private inText = false;

  open(name: string, attributes: Attributes): void {
    if (this.silent > 0 || SILENT.has(name)) {
      this.silent += 1;
      return;
    }
    if (name === "p") this.beginParagraph();
    else if (name === "tbl") this.tables.push(new TableBuilder());
    else if (name === "t") this.inText = true;
    else if (this.paragraph !== null) this.paragraph.open(name, attributes);
    else this.tables.at(-1)?.open(name, attributes);
  }

  close(name: string): void {
    if (this.silent > 0) {
      this.silent -= 1;
      return;
    }
    if (name === "t") this.inText = false;
    else if (name === "p") this.endParagraph();
    else if (name === "tbl") this.endTable();
    else if (this.paragraph !== null) this.paragraph.close(name);
    else this.tables.at(-1)?.close(name);
  }

  text(text: string): void {
    if (this.inText && this.silent === 0) this.paragraph?.add(text);
  }

  /** A text box stands within a paragraph and has paragraphs of its own. */
  private beginParagraph(): void {
    if (this.paragraph !== null) this.outer.push(this.paragraph);
    this.paragraph = new ParagraphBuilder();
  }

  private endParagraph(): void {
    const paragraph = this.paragraph;
    this.paragraph = this.outer.pop() ?? null;
    if (paragraph === null) return;
    const table = this.tables.at(-1);
    if (table !== undefined) table.addParagraph(paragraph);
    else if (paragraph.text.trim() !== "")
      this.blocks.push({ kind: paragraph.isHeading ? "heading" : "paragraph", text: paragraph.text.trim() });
  }

  private endTable(): void {
    const table = this.tables.pop();
    if (table === undefined) return;
    const blocks = [{ kind: "grid" as const, name: null, rows: table.rows() }, ...table.nested];
    const parent = this.tables.at(-1);
    if (parent === undefined) this.blocks.push(...blocks);
    else parent.nested.push(...blocks);
  }
}
