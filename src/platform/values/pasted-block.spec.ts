import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { pastedUnit, plainLabel, readPastedBlock, unitFactor } from "./pasted-block.ts";

describe("a pasted block", () => {
  it("has a row per line and a cell per tab, also empty ones", () => {
    expect(readPastedBlock("a\t1 000\r\n\t2\nb\t\r\n\r\n")).toEqual([
      ["a", "1 000"],
      ["", "2"],
      ["b", ""],
    ]);
  });

  it("reads a quoted cell with a line break and quotation marks as one", () => {
    expect(readPastedBlock('"Resursråd\nHaninge"\t"12 500,50"\n"Kallat ""pott"""\t1')).toEqual([
      ["Resursråd Haninge", "12 500,50"],
      ['Kallat "pott"', "1"],
    ]);
  });

  it("takes semicolons where there is no tab", () => {
    expect(readPastedBlock("NNS;65 000\nPott;1")).toEqual([
      ["NNS", "65 000"],
      ["Pott", "1"],
    ]);
  });

  it("is empty for nothing", () => expect(readPastedBlock(" \n\n")).toEqual([]));

  it("comes back as it was written", () => {
    const cell = fc.string({ unit: "grapheme" }).map((text) => text.replaceAll(/[\t\n\r"]/g, "").trim());
    const rows = fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(rows, (block) => {
        const kept = block.findLastIndex((row) => row.some((one) => one !== ""));
        const text = block.map((row) => row.join("\t")).join("\n");
        expect(readPastedBlock(text)).toEqual(block.slice(0, kept + 1));
      }),
    );
  });
});

it.each([
  ["Budget 2019 (tkr)", "tkr"],
  ["Belopp i tusental kronor", "tkr"],
  ["mnkr", "mnkr"],
  ["kronor", null],
  ["Patkronen", null],
])("names the unit of %j as %j", (cell, unit) => expect(pastedUnit(cell)).toBe(unit));

it("knows how many kronor a unit is", () =>
  expect([unitFactor("tkr"), unitFactor("mnkr")]).toEqual([1000n, 1_000_000n]));

it("takes two spellings of a label as one", () => {
  expect(plainLabel("Dua – Unga  och nyanlända till arbete:")).toBe(
    plainLabel("DUA - unga och Nyanlända till arbete"),
  );
});
