import type { Attributes } from "../read-xml.ts";
import { readXml } from "../read-xml.ts";
import type { SourceCell, SourceRow } from "../source.ts";
import { placeOf } from "./cell-place.ts";
import type { CellText } from "./cell-value.ts";
import { cellValue } from "./cell-value.ts";
import type { CellStyle } from "./read-styles.ts";
import { plainStyle } from "./read-styles.ts";

/** More than any document has; a sheet with a stray mark in its last row must not fill memory with empty ones. */
const MOST_ROWS = 20_000;
const MOST_COLUMNS = 256;

type Found = { readonly row: number; readonly column: number; readonly type: string; readonly style: number };

/** The cells of a sheet as a grid; hidden rows and columns too, since sums count them. */
export function readSheet(
  xml: string,
  strings: readonly string[],
  styles: readonly CellStyle[],
): readonly SourceRow[] {
  const walk = new SheetWalk(strings, styles);
  readXml(xml, {
    open: (name, attributes) => walk.open(name, attributes),
    close: (name) => walk.close(name),
    text: (text) => walk.text(text),
  });
  return walk.rows();
}

class SheetWalk {
  private readonly grid: (SourceCell | null)[][] = [];
  private readonly merges: string[] = [];
  private row = -1;
  private column = -1;
  private cell: Found | null = null;
  private content: CellText = { value: "", inline: "" };
  private inside: "value" | "inline" | null = null;
  private readonly strings: readonly string[];
  private readonly styles: readonly CellStyle[];

  constructor(strings: readonly string[], styles: readonly CellStyle[]) {
    this.strings = strings;
    this.styles = styles;
  }

  open(name: string, attributes: Attributes): void {
    if (name === "row") {
      this.row = attributes.r === undefined ? this.row + 1 : Number(attributes.r) - 1;
      this.column = -1;
    } else if (name === "c") this.beginCell(attributes);
    else if (name === "v") this.inside = "value";
    else if (name === "t") this.inside = "inline";
    else if (name === "mergeCell" && attributes.ref !== undefined) this.merges.push(attributes.ref);
  }

  close(name: string): void {
    if (name === "c") this.endCell();
    else if (name === "v" || name === "t") this.inside = null;
  }

  text(text: string): void {
    if (this.inside === "value") this.content = { ...this.content, value: this.content.value + text };
    else if (this.inside === "inline") this.content = { ...this.content, inline: this.content.inline + text };
  }

  rows(): readonly SourceRow[] {
    for (const merge of this.merges) this.merge(merge);
    return Array.from(this.grid, (row) => Array.from(row ?? [], (cell) => cell ?? null));
  }

  private beginCell(attributes: Attributes): void {
    const place = attributes.r === undefined ? null : placeOf(attributes.r);
    this.column = place?.column ?? this.column + 1;
    this.cell = {
      row: place?.row ?? this.row,
      column: this.column,
      type: attributes.t ?? "n",
      style: Number(attributes.s ?? -1),
    };
    this.content = { value: "", inline: "" };
  }

  private endCell(): void {
    const { cell } = this;
    this.cell = null;
    if (cell === null || cell.row >= MOST_ROWS || cell.column >= MOST_COLUMNS) return;
    const style = this.styles[cell.style] ?? plainStyle;
    const read = cellValue(cell.type, this.content, style, this.strings);
    if (read === null) return;
    const row = this.grid[cell.row] ?? [];
    row[cell.column] = read;
    this.grid[cell.row] = row;
  }

  private merge(reference: string): void {
    const [from, to] = reference.split(":").map(placeOf);
    if (!from || !to) return;
    const row = this.grid[from.row];
    const first = row?.[from.column];
    if (row === undefined || !first) return;
    row[from.column] = {
      ...first,
      span: Math.min(to.column - from.column + 1, MOST_COLUMNS),
      rowSpan: Math.min(to.row - from.row + 1, MOST_ROWS),
    };
  }
}
