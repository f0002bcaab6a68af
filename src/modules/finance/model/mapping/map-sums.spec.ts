import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { LedgerAccount, LedgerSum } from "../ledger/ledger-sum.ts";
import { isWithin, mapToLines, mapToRows, rowOf } from "./map-sums.ts";
import type { RowMapping } from "./mapping.ts";
import { proposedLine } from "./standard-chart.ts";

const sum = (
  account: string,
  amount: bigint,
  objects: Record<string, string> = {},
  month = 1,
): LedgerSum => ({
  ...{ account, amount, objects, month, rows: 1 },
});
let count = 0;
const mapping = (rowId: string, more: Partial<RowMapping>): RowMapping => {
  count += 1;
  const nothing = { dimension: null, object: null, accountFrom: null, accountTo: null };
  return { id: `m${count}`, rowId, ...nothing, priority: 0, fromYear: 2017, toYear: null, ...more };
};

describe("sums divided among rows", () => {
  it("go by object before account, by the narrower range, and by priority before both", () => {
    const wide = mapping("office", { accountFrom: "4", accountTo: "7" });
    const narrow = mapping("premises", { accountFrom: "50", accountTo: "50" });
    const object = mapping("youth", { dimension: 1, object: "10" });
    const both = mapping("rent", { dimension: 1, object: "10", accountFrom: "5010", accountTo: "5010" });
    const all = [wide, narrow, object, both];
    expect(rowOf(sum("6100", 1n), all)).toBe("office");
    expect(rowOf(sum("5020", 1n), all)).toBe("premises");
    expect(rowOf(sum("5020", 1n, { 1: "10" }), all)).toBe("youth");
    expect(rowOf(sum("5010", 1n, { 1: "10" }), all)).toBe("rent");
    const first = mapping("first", { accountFrom: "50", accountTo: "50", priority: 1 });
    expect(rowOf(sum("5010", 1n, { 1: "10" }), [...all, first])).toBe("first");
  });

  it("leave nothing out, whatever the mappings: imported = mapped + unmapped", () => {
    const account = fc.constantFrom("1510", "1930", "3510", "4510", "5010", "6100", "8410");
    const objects = fc.constantFrom({}, { 1: "10" }, { 1: "20", 6: "7" });
    const sums = fc.array(
      fc.tuple(
        account,
        fc.bigInt({ min: -(10n ** 9n), max: 10n ** 9n }),
        objects,
        fc.integer({ min: 1, max: 12 }),
      ),
    );
    const mappings = fc.array(
      fc.constantFrom<Partial<RowMapping>>(
        { accountFrom: "3", accountTo: "3" },
        { accountFrom: "45", accountTo: "50" },
        { dimension: 1, object: "10" },
        { dimension: 6, object: "7", accountFrom: "8", accountTo: "8" },
      ),
    );
    fc.assert(
      fc.property(sums, mappings, (rows, chosen) => {
        const all = rows.map(([number, amount, marks, month]) => sum(number, amount, marks, month));
        const { byRow, unmapped } = mapToRows(
          all,
          chosen.map((one, index) => mapping(`row${index}`, one)),
        );
        const mapped = [...byRow.values()].flat().reduce((total, one) => total + one, 0n);
        const left = unmapped.reduce((total, one) => total + one.amount, 0n);
        const result = all.filter((one) => /^[3-9]/.test(one.account));
        expect(mapped + left).toBe(result.reduce((total, one) => total + one.amount, 0n));
      }),
    );
  });
});

describe("accounts on lines", () => {
  const account = (number: string, closing: bigint): LedgerAccount => ({
    ...{ account: number, name: "", opening: 0n, closing, result: 0n },
    ...{ previousOpening: null, previousClosing: null, previousResult: null },
  });
  const line = (from: string, to: string, statementLine: string) => ({
    ...{ id: from + to, accountFrom: from, accountTo: to, statementLine },
    ...{ noteLine: "", fromYear: 2017, toYear: null },
  });

  it("take the narrower of two ranges, and what has a value and no line is given back", () => {
    const mappings = [line("1", "1", "receivables"), line("19", "19", "cash")];
    const { mapped, unmapped } = mapToLines(
      [account("1930", 5n), account("1510", 7n), account("2010", -12n), account("2999", 0n)],
      mappings,
    );
    expect(mapped.map((one) => [one.account.account, one.mapping.statementLine])).toEqual([
      ["1930", "cash"],
      ["1510", "receivables"],
    ]);
    expect(unmapped.map((one) => one.account)).toEqual(["2010"]);
  });

  it("are proposed by the chart in use, since class 5 and 84 differ between charts", () => {
    expect(proposedLine("3510", "kommunBas")).toBe("memberContributions");
    expect(proposedLine("8510", "kommunBas")).toBe("financialCosts");
    expect(proposedLine("8410", "bas")).toBe("financialCosts");
    expect(proposedLine("8410", "kommunBas")).toBe("financialIncome");
    expect(proposedLine("3980", "bas")).toBe("esfAndOtherGrants");
    expect(proposedLine("9999", "bas")).toBeNull();
  });

  it("lie in a range by as many figures as are written", () => {
    expect(isWithin("4599", "45", "45")).toBe(true);
    expect(isWithin("4600", "45", "45")).toBe(false);
    expect(isWithin("4510", "4500", "46")).toBe(true);
  });
});
