import { expect, it } from "vitest";
import { continuityFindings } from "./continuity.ts";

const before = [
  { account: "1930", name: "Bank", closing: 100_00n, result: 0n },
  { account: "2010", name: "Eget kapital", closing: -70_00n, result: 0n },
  { account: "4600", name: "Köp", closing: 0n, result: -30_00n },
];
const opened = (bank: bigint, equity: bigint) => [
  { account: "1930", name: "Bank", opening: bank },
  { account: "2099", name: "Årets resultat", opening: equity },
];
const messages = (accounts: ReturnType<typeof opened>, closed = before) =>
  continuityFindings(2018, accounts, closed, 7).map(({ message }) =>
    message.replaceAll(/[\u2009\u202f\u00a0]/g, " "),
  );

it("names the account, both amounts and the difference", () => {
  expect(messages(opened(90_00n, -100_00n))).toEqual([
    "Konto 1930 Bank: ingående balans är 90,00 kr i filen mot 100,00 kr utgående i bokföringen för 2017. Skillnaden är −10,00 kr.",
  ]);
});

it("takes equity as one, with or without the result of the year before", () => {
  expect(messages(opened(100_00n, -100_00n))).toEqual([]);
  expect(messages(opened(100_00n, -70_00n))).toEqual([]);
  expect(messages(opened(100_00n, -71_00n))[0]).toContain("Konto 20xx Eget kapital");
});

it("says nothing without opening balances or without a year before, and counts what is many", () => {
  expect(messages(opened(0n, 0n))).toEqual([]);
  expect(messages(opened(90_00n, -100_00n), [])).toEqual([]);
  const many = Array.from({ length: 25 }, (_, at) => ({
    account: String(1500 + at),
    name: "F",
    closing: 1n,
    result: 0n,
  }));
  expect(messages(opened(100_00n, -100_00n), [...before, ...many])).toHaveLength(21);
});
