import { readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { findPersonalData, readTestNumbers } from "./check-personal-data.ts";
import { root } from "./files.ts";
import { findPersonalNumbers } from "./personal-numbers.ts";

const testNumbers = readTestNumbers();
const official =
  /\d{12}/.exec(readFileSync(path.join(root, "tests/fixtures/sample-a/deltagare.csv"), "utf8"))?.[0] ?? "";

/** A number with a right check digit that is in no test series: made here, so that no file holds one. */
function madeUp(nine: string): string {
  const digit = [...Array(10).keys()].find((last) => findPersonalNumbers(`${nine}${last}`).length === 1);
  return `${nine}${digit}`;
}

const check = (text: string) =>
  findPersonalData([{ path: "a.txt", text }], testNumbers).map(({ line }) => line);

test("a number outside the test series is found in every way of writing it, with its line and without its digits", () => {
  const number = madeUp("850505501");
  const ways = [
    number,
    `19${number}`,
    `${number.slice(0, 6)}-${number.slice(6)}`,
    `19${number.slice(0, 6)}-${number.slice(6)}`,
  ];
  expect(check(`inget\n${ways.join("\n")}`)).toEqual([2, 3, 4, 5]);
  const messages = findPersonalData([{ path: "a.txt", text: number }], testNumbers).map(
    ({ message }) => message,
  );
  expect(messages.join()).not.toMatch(/\d/);
});

test("a coordination number is found", () => {
  expect(check(madeUp("850565501"))).toEqual([1]);
});

test("official test numbers pass, with and without century", () => {
  expect(official).not.toBe("");
  expect(check(`${official} ${official.slice(2)} ${official.slice(2, 8)}-${official.slice(8)}`)).toEqual([]);
});

test("other numbers are left alone: organisation numbers, wrong check digits, times, parts of longer texts", () => {
  const number = madeUp("850505501");
  const wrong = number.slice(0, 9) + ((Number(number.at(9)) + 1) % 10);
  const noSuchDay = [...Array(10).keys()].map((last) => `850230550${last}`).join(" ");
  expect(check(`222000-0000 ${noSuchDay} ${wrong} 1${number}000 x${number} 0.${number}`)).toEqual([]);
});
