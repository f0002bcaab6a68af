import { parseKronor } from "../../platform/values/kronor.ts";
import type { PastedUnit } from "../../platform/values/pasted-block.ts";
import { pastedUnit, plainLabel, readPastedBlock, unitFactor } from "../../platform/values/pasted-block.ts";
import type { CellKind } from "./budget-grid-values.ts";
import { cellAmount, cellFault, shownKronor, tidied } from "./budget-grid-values.ts";

export type Place = { readonly row: number; readonly column: number };

/** The grid as the paste sees it: labels of its rows, kinds of its columns, and which cells there are. */
export type GridShape = {
  readonly labels: readonly string[];
  readonly kinds: readonly CellKind[];
  readonly has: (place: Place) => boolean;
};

type PastedCell = Place & { readonly text: string };

export type GridPaste = {
  readonly cells: readonly PastedCell[];
  /** Heading rows that were left out. */
  readonly headings: number;
  /** Labels that no row has, where the block brought labels of its own. */
  readonly unknown: readonly string[];
  /** Cells that fell outside the table. */
  readonly outside: number;
  /** Cells that cannot be read and stand as they were pasted. */
  readonly wrong: number;
  readonly unit: PastedUnit | null;
};

const headingWords =
  /tkr|kkr|mnkr|mkr|kronor|\bkr\b|budget|belopp|prognos|utfall|avvikelse|rad\b|insats|^\s*20\d\d\s*$/i;

/** Where each cell of a block lands. A block with the rows' own labels goes by them, any other from the cell one stands in. */
export function planGridPaste(text: string, at: Place, shape: GridShape): GridPaste {
  const block = readPastedBlock(text);
  const headings = headingRows(block, shape.kinds[at.column] ?? "text");
  const unit =
    block
      .slice(0, headings)
      .flat()
      .map(pastedUnit)
      .find((one) => one !== null) ?? null;
  const body = block.slice(headings);
  const known = new Map(shape.labels.map((label, row) => [plainLabel(label), row]));
  const byLabel = body.some((row) => row.length > 1 && known.has(plainLabel(row[0] ?? "")));
  const placed = body.flatMap((cells, index) => {
    const row = byLabel ? (known.get(plainLabel(cells[0] ?? "")) ?? -1) : at.row + index;
    return (byLabel ? cells.slice(1) : cells).map((cell, offset) => ({
      row,
      column: at.column + offset,
      text: cell,
    }));
  });
  const inside = placed.filter((cell) => shape.has(cell));
  const cells = inside.map((cell) => ({
    ...cell,
    text: tidied(cell.text, shape.kinds[cell.column] ?? "text"),
  }));
  return {
    ...{ cells, headings, unit },
    unknown: byLabel
      ? body.map(([label = ""]) => label).filter((label) => !known.has(plainLabel(label)))
      : [],
    outside: placed.filter((cell) => cell.row !== -1 && !shape.has(cell)).length,
    wrong: cells.filter((cell) => cellFault(cell.text, shape.kinds[cell.column] ?? "text") !== null).length,
  };
}

/** Rows at the top that say what the columns are: words of a heading and no amount, with amounts below. */
function headingRows(block: readonly (readonly string[])[], kind: CellKind): number {
  if (kind === "text") return 0;
  const isAmount = (cell: string) => !/^\s*20\d\d\s*$/.test(cell) && parseKronor(cell).ok;
  const first = block.findIndex((row) => row.some(isAmount));
  const rows = block.slice(0, Math.max(0, first));
  return rows.every((row) => row.every((cell) => cell === "" || headingWords.test(cell))) ? rows.length : 0;
}

/** What to say, so that whoever does not see the table knows what became of the block. */
export function pasteSentence(paste: GridPaste): string {
  const { cells, headings, unknown, outside, wrong } = paste;
  const filled = cells.length === 1 ? "En ruta är ifylld." : `${cells.length} rutor är ifyllda.`;
  const more = [
    headings === 0
      ? ""
      : headings === 1
        ? "En rubrikrad är inte med."
        : `${headings} rubrikrader är inte med.`,
    wrong === 0
      ? ""
      : `${wrong === 1 ? "En går" : `${wrong} går`} inte att läsa och är markerad${wrong === 1 ? "" : "e"}.`,
    unknown.length === 0 ? "" : `Rader som inte finns i tabellen: ${unknown.join(", ")}.`,
    outside === 0 ? "" : `${outside === 1 ? "En ruta" : `${outside} rutor`} fick inte plats.`,
  ];
  return [filled, ...more].filter((one) => one !== "").join(" ");
}

/** The text of an amount multiplied by the unit; null for what cannot be read. */
export function multiplied(text: string, unit: PastedUnit): string | null {
  const amount = cellAmount(text);
  return amount === null ? null : shownKronor(amount * unitFactor(unit));
}
