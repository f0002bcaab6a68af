import type { Attributes } from "../read-xml.ts";
import { attribute } from "../read-xml.ts";
import type { SourceBlock, SourceCell, SourceRow } from "../source.ts";
import { plainCell } from "../source.ts";
import type { ParagraphBuilder } from "./paragraph-builder.ts";

/** Word takes at most 63 columns. */
const MOST_COLUMNS = 63;

type OpenCell = {
  texts: string[];
  bold: boolean;
  indent: number;
  span: number;
  merge: "none" | "begin" | "goesOn";
};

/** A Word table being read: cells that go over several columns or rows take their place, so that columns stay in line. */
export class TableBuilder {
  readonly nested: SourceBlock[] = [];
  private readonly table: (SourceCell | null)[][] = [];
  private row: (SourceCell | null)[] = [];
  private cell: OpenCell | null = null;
  /** Row at which the merged cell of each column began. */
  private readonly merged = new Map<number, number>();

  open(name: string, attributes: Attributes): void {
    const value = attribute(attributes, "val");
    if (name === "tr") this.row = [];
    else if (name === "tc") this.cell = { texts: [], bold: true, indent: 0, span: 1, merge: "none" };
    else if (name === "gridBefore") for (let at = 0; at < columns(value); at++) this.row.push(null);
    else if (name === "gridSpan" && this.cell !== null) this.cell.span = columns(value);
    else if (name === "vMerge" && this.cell !== null)
      this.cell.merge = value === "restart" ? "begin" : "goesOn";
  }

  close(name: string): void {
    if (name === "tc") this.endCell();
    else if (name === "tr") this.table.push(this.row);
  }

  addParagraph(paragraph: ParagraphBuilder): void {
    const { cell } = this;
    if (cell === null || paragraph.text.trim() === "") return;
    if (cell.texts.length === 0) cell.indent = paragraph.indent;
    cell.texts.push(paragraph.text);
    cell.bold &&= paragraph.isBold;
  }

  rows(): SourceRow[] {
    return this.table;
  }

  private endCell(): void {
    const { cell } = this;
    this.cell = null;
    if (cell === null) return;
    const column = this.row.length;
    if (cell.merge === "goesOn") this.lengthen(column);
    else this.row.push(sourceCell(cell));
    if (cell.merge === "goesOn") this.row.push(null);
    if (cell.merge === "begin") this.merged.set(column, this.table.length);
    else if (cell.merge === "none") this.merged.delete(column);
    for (let extra = 1; extra < cell.span; extra++) this.row.push(null);
  }

  private lengthen(column: number): void {
    const began = this.merged.get(column);
    const cells = began === undefined ? undefined : this.table[began];
    const first = cells?.[column];
    if (cells !== undefined && first) cells[column] = { ...first, rowSpan: first.rowSpan + 1 };
  }
}

function sourceCell(cell: OpenCell): SourceCell {
  const text = cell.texts.join("\n").normalize("NFC");
  return { ...plainCell, text, bold: cell.bold && text !== "", indent: cell.indent, span: cell.span };
}

function columns(value: string | undefined): number {
  const count = Number(value ?? 1);
  return Number.isInteger(count) && count > 0 ? Math.min(count, MOST_COLUMNS) : 1;
}
