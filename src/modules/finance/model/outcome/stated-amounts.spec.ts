import { expect, it } from "vitest";
import { strayAmounts } from "./stated-amounts.ts";

const deviation = -23_219_100n;

it.each([
  ["Hyran blev lägre, −225 tkr.", ["225 tkr"]],
  ["Hyran blev lägre, −232 tkr.", []],
  ["Det är 232 191 kr eller 0,23 mnkr.", []],
  ["Det är 0,22 Mkr, och 232 192 kronor.", ["0,22 Mkr", "232 192 kronor"]],
  ["Sedan 2017 har 12 kronologiska steg tagits.", []],
  ["Inget belopp.", []],
])("finds amounts that are not the row's: %s", (text, stray) => {
  expect(strayAmounts(text, [deviation])).toEqual(stray);
});

it("knows every amount it is given, whatever its sign", () => {
  expect(strayAmounts("Arvoden 28 tkr och revision 15 tkr.", [-2_800_000n, 1_549_900n])).toEqual([]);
});
