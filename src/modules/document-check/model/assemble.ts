import type { CheckedFile, DocumentGrid } from "./document.ts";
import { moneyUnitIn } from "./numbers/unit.ts";
import type { Prose } from "./prose.ts";
import { buildTable } from "./structure/build-table.ts";
import type { RawRow } from "./structure/raw-cell.ts";
import { rawRow } from "./structure/raw-cell.ts";
import type { Region } from "./structure/region.ts";
import { withoutTitles } from "./structure/region.ts";
import { splitSheet } from "./structure/split-sheet.ts";
import type { CheckTable } from "./structure/table.ts";

export type Assembled = { readonly tables: readonly CheckTable[]; readonly texts: readonly Prose[] };

/** A caption is short; what is longer is prose that happens to stand before a table. */
const LONGEST_TITLE = 140;

/** The tables of a document with their titles and places, and the texts around them. */
export function assemble({ format, blocks }: CheckedFile): Assembled {
  const tables: CheckTable[] = [];
  const texts: Prose[] = [];
  let heading = "";
  let captions: string[] = [];
  let number = 0;
  for (const [at, block] of blocks.entries()) {
    if (block.kind !== "grid") {
      number += 1;
      texts.push({ text: block.text, table: null, tableTitle: "", row: number, column: null });
      if (block.kind === "heading") heading = block.text;
      captions =
        block.kind === "heading"
          ? []
          : block.text.length <= LONGEST_TITLE
            ? [...captions.slice(-1), block.text]
            : [];
      continue;
    }
    if (format === "docx") {
      const titles = [heading, ...captions].filter((text) => text !== "");
      addTable(
        tables,
        wordRegion(block, titles),
        wordPlace(tables.length + 1, heading),
        "",
        notesAfter(blocks, at),
      );
    } else addSheet(tables, texts, block);
    captions = [];
  }
  return { tables, texts: [...texts, ...tables.flatMap(proseCells)] };
}

function wordRegion(grid: DocumentGrid, titles: readonly string[]): Region {
  const rows = grid.rows.map(rawRow);
  const right = Math.max(0, ...rows.map((row) => row.length - 1));
  return withoutTitles({ grid: rows, top: 0, bottom: rows.length - 1, left: 0, right, titles });
}

/** Footnotes right below a table. */
function notesAfter(blocks: CheckedFile["blocks"], table: number): string[] {
  const after = blocks.slice(table + 1, table + 4);
  const end = after.findIndex((block) => block.kind === "grid" || !block.text.startsWith("*"));
  return after
    .slice(0, end === -1 ? after.length : end)
    .flatMap((block) => (block.kind === "grid" ? [] : [block.text]));
}

function wordPlace(number: number, heading: string): string {
  return heading === "" ? `Tabell ${number}` : `Tabell ${number}, under ”${heading}”`;
}

function addSheet(tables: CheckTable[], texts: Prose[], grid: DocumentGrid): void {
  const rows: RawRow[] = grid.rows.map(rawRow);
  for (const region of splitSheet(rows)) {
    const lines = `rad ${region.top + 1}–${region.bottom + 1}`;
    const place = grid.name === null ? `Filens ${lines}` : `Bladet ”${grid.name}”, ${lines}`;
    addTable(tables, region, place, grid.name ?? "");
  }
  const within = new Set(tables.flatMap(proseCells).map(({ row, column }) => `${row},${column}`));
  rows.forEach((cells, row) => {
    cells.forEach((cell, column) => {
      if (cell === null || cell.amount !== null || within.has(`${row + 1},${column + 1}`)) return;
      texts.push({
        text: cell.text,
        table: null,
        tableTitle: grid.name ?? "",
        row: row + 1,
        column: column + 1,
      });
    });
  });
}

function addTable(
  tables: CheckTable[],
  region: Region,
  place: string,
  fallback = "",
  notes: readonly string[] = [],
): void {
  const table = buildTable(region, tables.length + 1, place, notes);
  if (table === null) return;
  const titles = region.titles.filter((title) => title.length <= LONGEST_TITLE && !isUnitOnly(title));
  tables.push({ ...table, title: titles.at(-1) ?? fallback });
}

/** "Belopp i tkr" says nothing of what the table is. */
function isUnitOnly(title: string): boolean {
  return (
    moneyUnitIn(title) !== null &&
    title.replaceAll(/[^a-zåäö]/gi, "").length <= 26 &&
    /^\W*(alla )?(belopp|tkr|kr|mnkr|kronor|tusen|sek|i )/i.test(title)
  );
}

/** Longer texts in the cells of a table: comments and explanations. */
function proseCells(table: CheckTable): Prose[] {
  return table.shown.flatMap(({ row, cells }) =>
    cells
      .filter(({ text, amount }) => !amount && text.length > 12)
      .map(({ text, column }) => ({ text, table: table.number, tableTitle: table.title, row, column })),
  );
}
