import { describe, expect, it } from "vitest";
import { did, noHistory, redo, undo } from "./budget-grid-history.ts";
import { blockOf, isInside, nextPlace, stepOf } from "./budget-grid-keys.ts";
import type { GridShape } from "./budget-grid-paste.ts";
import { multiplied, pasteSentence, planGridPaste } from "./budget-grid-paste.ts";
import {
  cellAmount,
  cellFault,
  copied,
  readWeights,
  shownKronor,
  tidied,
  weightedSum,
} from "./budget-grid-values.ts";

const shape: GridShape = {
  labels: ["Samrehab", "NNS", "Kansli"],
  kinds: ["money", "money", "percent", "text"],
  has: ({ row, column }) => row >= 0 && row < 3 && column >= 0 && column < 4 && !(row === 2 && column === 2),
};
const corner = { row: 0, column: 0 };
const plain = (text: string) => text.replaceAll(/\s/g, " ");

describe("a block pasted in the grid", () => {
  it("fills cells from where one stands, amounts tidied", () => {
    const paste = planGridPaste("2 253 000\t12 500,50 kr\n−5\t(7)", corner, shape);
    expect(paste.cells.map((cell) => [cell.row, cell.column, plain(cell.text)])).toEqual([
      [0, 0, "2 253 000"],
      [0, 1, "12 500,50"],
      [1, 0, "−5"],
      [1, 1, "−7"],
    ]);
    expect(pasteSentence(paste)).toBe("4 rutor är ifyllda.");
  });

  it("keeps what cannot be read as it was pasted, and counts it", () => {
    const paste = planGridPaste("cirka 5\n1.234,50\n7", corner, shape);
    expect(paste.cells.map(({ text }) => text)).toEqual(["cirka 5", "1.234,50", "7"]);
    expect([paste.headings, paste.wrong]).toEqual([0, 2]);
    expect(pasteSentence(paste)).toBe("3 rutor är ifyllda. 2 går inte att läsa och är markerade.");
  });

  it("goes by the rows' labels where the block has them", () => {
    const paste = planGridPaste(
      "Rad\tBudget 2019 (tkr)\nKansli\t3 689\nFastighetsring\t150\nSAMREHAB\t2 253",
      corner,
      shape,
    );
    expect(paste.cells.map((cell) => [cell.row, cell.column, plain(cell.text)])).toEqual([
      [2, 0, "3 689"],
      [0, 0, "2 253"],
    ]);
    expect([paste.unit, paste.unknown, paste.headings]).toEqual(["tkr", ["Fastighetsring"], 1]);
    expect(pasteSentence(paste)).toBe(
      "2 rutor är ifyllda. En rubrikrad är inte med. Rader som inte finns i tabellen: Fastighetsring.",
    );
    expect(plain(multiplied("3 689", "tkr") ?? "")).toBe("3 689 000");
    expect(multiplied("cirka", "tkr")).toBeNull();
  });

  it("says what fell outside the table", () => {
    const paste = planGridPaste("1\n2\n3", { row: 2, column: 1 }, shape);
    expect([paste.cells.length, paste.outside]).toEqual([1, 2]);
  });
});

describe("undo and redo", () => {
  it("take back and forth a whole block at once", () => {
    const once = did(noHistory, [
      { name: "a", before: "", after: "1" },
      { name: "b", before: "x", after: "x" },
    ]);
    const back = undo(once);
    expect([...(back?.set ?? [])]).toEqual([["a", ""]]);
    const forth = redo(back?.history ?? noHistory);
    expect([...(forth?.set ?? [])]).toEqual([["a", "1"]]);
    expect(forth?.history).toEqual(once);
  });

  it("end where nothing is left, and forget what was undone when something new is done", () => {
    expect([undo(noHistory), redo(noHistory)]).toEqual([null, null]);
    expect(did(noHistory, [{ name: "a", before: "1", after: "1" }])).toBe(noHistory);
    const undone = undo(did(noHistory, [{ name: "a", before: "", after: "1" }]))?.history ?? noHistory;
    expect(did(undone, [{ name: "a", before: "", after: "2" }]).undone).toEqual([]);
  });
});

describe("live sums", () => {
  const rows = [
    { group: "income", amount: 500n },
    { group: "interventions", amount: 300n },
    { group: "interventions", amount: null },
  ];

  it("weigh groups as the server does", () => {
    const weights = readWeights("income:1 interventions:-1");
    expect(weightedSum(rows, weights)).toBe(200n);
    expect(weightedSum(rows, readWeights("reserve:1"))).toBeNull();
    expect(readWeights("")).toEqual(new Map());
  });

  it("read cells as people type, and leave out what cannot be read", () => {
    expect([cellAmount("1\u202F000,50"), cellAmount(""), cellAmount("?")]).toEqual([100_050n, null, null]);
  });
});

describe("a cell", () => {
  it("says how to mend it", () => {
    expect(cellFault("1 000", "money")).toBeNull();
    expect(cellFault("", "money")).toBeNull();
    expect(cellFault("fem", "money")).toMatch(/med siffror/);
    expect(cellFault("140", "percent")).toMatch(/0 till 100/);
    expect(cellFault("x".repeat(501), "text")).toMatch(/högst 500/);
  });

  it("is shown and copied so that people and spreadsheets read it", () => {
    expect(plain(shownKronor(-1_250_050n))).toBe("−12 500,50");
    expect(tidied("fem", "money")).toBe("fem");
    expect([
      copied("−12\u202F500,50", "money"),
      copied("1\u202F000", "money"),
      copied("a\tb", "text"),
    ]).toEqual(["-12500,50", "1000", "a b"]);
  });
});

describe("keys", () => {
  const middle = { atStart: false, atEnd: false, all: false };

  it("move between cells, and stay in a text that one edits", () => {
    expect(stepOf({ key: "Enter", shift: false }, middle)).toEqual({ row: 1, column: 0 });
    expect(stepOf({ key: "Enter", shift: true }, middle)).toEqual({ row: -1, column: 0 });
    expect(stepOf({ key: "ArrowRight", shift: false }, middle)).toBeNull();
    expect(stepOf({ key: "ArrowRight", shift: false }, { ...middle, all: true })).toEqual({
      row: 0,
      column: 1,
    });
    expect(stepOf({ key: "a", shift: false }, middle)).toBeNull();
  });

  it("step over rows without the cell, and stop at the edge", () => {
    const size = { rows: 3, columns: 4 };
    expect(nextPlace({ row: 2, column: 1 }, { row: 0, column: 1 }, size, shape.has)).toEqual({
      row: 2,
      column: 3,
    });
    expect(nextPlace({ row: 1, column: 2 }, { row: 1, column: 0 }, size, shape.has)).toBeNull();
  });

  it("mark the block between two corners", () => {
    const block = blockOf({ row: 2, column: 0 }, { row: 0, column: 1 });
    expect(block).toEqual({ from: { row: 0, column: 0 }, to: { row: 2, column: 1 } });
    expect([isInside(block, { row: 1, column: 1 }), isInside(block, { row: 1, column: 2 })]).toEqual([
      true,
      false,
    ]);
  });
});
