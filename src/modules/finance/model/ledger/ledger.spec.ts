import { describe, expect, it } from "vitest";
import type { RowMapping } from "../mapping/mapping.ts";
import { accountFigures } from "./account-figures.ts";
import { differencesBetween } from "./differences.ts";
import type { LedgerAccount } from "./ledger-sum.ts";
import { ledgerYear, yearFindings } from "./ledger-year.ts";
import { objectsKey } from "./sum-book.ts";

describe("the year of a ledger", () => {
  it("is the one its books end in, or else the only one of its vouchers", () => {
    expect(ledgerYear({ start: "2016-07-01", end: "2017-06-30" }, new Set([2016]))).toBe(2017);
    expect(ledgerYear(null, new Set([2017]))).toBe(2017);
    expect(ledgerYear(null, new Set([2016, 2017]))).toBeNull();
    expect(ledgerYear(null, new Set())).toBeNull();
    expect(ledgerYear({ start: "1997-01-01", end: "1997-12-31" }, new Set())).toBeNull();
  });

  it("is warned of where it is no calendar year", () => {
    expect(yearFindings({ start: "2017-01-01", end: "2017-12-31" }, 2017, 9)).toEqual([]);
    expect(yearFindings({ start: "2017-01-01", end: "2017-08-31" }, 2017, 9)).toMatchObject([
      { line: 9, severity: "warning", kind: "yearNotCalendar" },
    ]);
  });
});

describe("figures of an account", () => {
  const source = { account: "1930", name: "Bank", side: "balance", turnover: 5n, transactions: 1 } as const;
  const nothing = { stated: null, previous: null };

  it("follow from the transactions where the file states none, and are what it states where it does", () => {
    expect(accountFigures({ ...source, ...nothing })).toMatchObject({ opening: 0n, closing: 5n, result: 0n });
    expect(accountFigures({ ...source, ...nothing, account: "4600", side: "result" })).toMatchObject({
      ...{ closing: 0n, result: 5n },
    });
    const stated = { opening: 2n, closing: 9n, result: null };
    expect(accountFigures({ ...source, stated, previous: null })).toMatchObject({ opening: 2n, closing: 9n });
  });

  it("are none for an account that is only in the chart", () => {
    expect(accountFigures({ ...source, ...nothing, turnover: 0n, transactions: 0 })).toBeNull();
  });
});

describe("what another file changes", () => {
  const account = (number: string, result: bigint): LedgerAccount => ({
    ...{ account: number, name: "", opening: 0n, closing: 0n, result },
    ...{ previousOpening: null, previousClosing: null, previousResult: null },
  });
  const content = (amount: bigint, object: string) => ({
    accounts: [account("4600", amount), account("5010", 1n)],
    sums: [
      { account: "4600", month: 1, objects: { 6: object }, amount, rows: 1 },
      { account: "5010", month: 1, objects: {}, amount: 1n, rows: 1 },
      { account: "1930", month: 1, objects: { 6: object }, amount: -amount, rows: 1 },
    ],
  });
  const mapping: RowMapping = {
    ...{ id: "m", rowId: "youth", dimension: 6, object: "10", accountFrom: null, accountTo: null },
    ...{ priority: 0, fromYear: 2017, toYear: null },
  };

  it("is listed per account, object and row, and what belongs nowhere is with it", () => {
    const difference = (key: string, before: bigint, after: bigint) => ({
      ...{ key, before, after, difference: after - before },
    });
    expect(differencesBetween(content(10n, "10"), content(12n, "11"), [mapping])).toEqual({
      accounts: [difference("4600", 10n, 12n)],
      objects: [difference("6:10", 10n, 0n), difference("6:11", 0n, 12n)],
      rows: [difference("", 1n, 13n), difference("youth", 10n, 0n)],
    });
    const same = content(10n, "10");
    expect(differencesBetween(same, same, [mapping])).toEqual({ accounts: [], objects: [], rows: [] });
  });
});

it("the same objects have the same key whatever their order", () => {
  expect(objectsKey({ 6: "a", 1: "b" })).toBe(objectsKey({ 1: "b", 6: "a" }));
  expect(objectsKey({})).toBe("");
});
