import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readAmount } from "./read-amount.ts";
import { unitIn } from "./unit.ts";

describe("an amount as an office writes it", () => {
  it.each([
    ["1 234 567", 1_234_567, 0],
    ["1\u00a0234\u00a0567", 1_234_567, 0],
    ["1\u2009234,50", 1234.5, 2],
    ["1\u202f234", 1234, 0],
    ["18064870", 18_064_870, 0],
    ["1.234.567", 1_234_567, 0],
    ["1.234,5", 1234.5, 1],
    ["12.5", 12.5, 1],
    ["1'234", 1234, 0],
    ["1,234,567.5", 1_234_567.5, 1],
    ["0,5", 0.5, 1],
    ["+6", 6, 0],
    ["4 500 kr", 4500, 0],
    ["4 500 kronor", 4500, 0],
    ["ca 1 000", 1000, 0],
    ["drygt 11 188 000", 11_188_000, 0],
    ["2 500:-", 2500, 0],
    ["1 234*", 1234, 0],
    ["1 234²", 1234, 0],
    ["1 234 1)", 1234, 0],
    ["12,5 mnkr", 12.5, 1],
  ])("%j is %d", (text, value, decimals) => {
    expect(readAmount(text)).toEqual({ value, decimals, percent: false });
  });

  it.each([
    "-1 500",
    "−1 500",
    "–1 500",
    "—1 500",
    "‑1 500",
    "- 1 500",
    "1 500-",
    "1 500−",
    "(1 500)",
    "－1 500",
    "-1 500 kr",
  ])("%j is less than nothing", (text) => {
    expect(readAmount(text)).toMatchObject({ value: -1500 });
  });

  it.each(["59 %", "59%", "59 procent", "59\u00a0%", "−59 %"])("%j is a percentage", (text) => {
    expect(readAmount(text)).toMatchObject({ percent: true });
  });

  it.each(["-", "–", "—", "−", "..", "…"])("%j says that there is nothing", (text) => {
    expect(readAmount(text)).toBe("nothing");
  });

  it.each([
    "",
    "Summa",
    "2011-2017",
    "2017–2018",
    "2017-12-31",
    "08-123 45 67",
    "08 123 456",
    "16–64",
    "§ 58",
    "12 34",
    "1 2345",
    "3 av 7",
    "1.2.3",
    "-5-",
    "(−5)",
  ])("%j is no amount", (text) => {
    expect(readAmount(text)).toBeNull();
  });

  it("reads what it is given without throwing", () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(..."0123 ,.-−–()%krtmc*\u2009¹") }), (text) => {
        readAmount(text);
      }),
    );
  });
});

it.each([
  ["Belopp i tkr", "tkr"],
  ["Budget (mnkr)", "mnkr"],
  ["miljoner kronor", "mnkr"],
  ["tusental kronor", "tkr"],
  ["Utfall, kr", "kr"],
  ["Andel", "%"],
  ["Procent", "%"],
  ["Handelsbolag", null],
  ["Kronisk", null],
])("the unit in %j is %s", (text, unit) => {
  expect(unitIn(text)).toBe(unit);
});
