import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { LedgerAccount, Objects } from "./ledger-sum.ts";
import { sumsOfBalances } from "./sums-of-balances.ts";

const account = (number: string, more: Partial<LedgerAccount> = {}): LedgerAccount => ({
  ...{ account: number, name: "", opening: 0n, closing: 0n, result: 0n },
  ...{ previousOpening: null, previousClosing: null, previousResult: null },
  ...more,
});

describe("sums of files without vouchers", () => {
  it("come to what each account changed in each month, whatever dimensions divide it", () => {
    const objects = fc.constantFrom<Objects>({ 1: "10" }, { 1: "20" }, { 6: "7" }, { 1: "10", 6: "7" });
    const change = fc.record({
      account: fc.constantFrom("4010", "5010"),
      month: fc.integer({ min: 1, max: 12 }),
      amount: fc.bigInt({ min: -1000n, max: 1000n }),
    });
    const wholes = fc.uniqueArray(change, { selector: (one) => `${one.account} ${one.month}` });
    const divided = fc.array(fc.tuple(change, objects).map(([one, set]) => ({ ...one, objects: set })));
    fc.assert(
      fc.property(wholes, divided, (whole, parts) => {
        const stated = whole.map((one) => ({ ...one, objects: {} }));
        const within = parts.filter((part) =>
          whole.some((one) => one.account === part.account && one.month === part.month),
        );
        const sums = sumsOfBalances([], [...stated, ...within], 12);
        for (const { account: number, month, amount } of whole)
          expect(
            sums
              .filter((one) => one.account === number && one.month === month)
              .reduce((total, one) => total + one.amount, 0n),
          ).toBe(amount);
      }),
    );
  });

  it("take the year in its last month for accounts without months: result, or the change of the balance", () => {
    const accounts = [
      account("1930", { opening: 100n, closing: 150n }),
      account("3510", { result: -50n }),
      account("4600", { result: 10n }),
      account("2010", { opening: -5n, closing: -5n }),
    ];
    const months = [{ account: "4600", month: 2, objects: {}, amount: 10n }];
    expect(sumsOfBalances(accounts, months, 8).map((one) => [one.account, one.month, one.amount])).toEqual([
      ["4600", 2, 10n],
      ["1930", 8, 50n],
      ["3510", 8, -50n],
    ]);
  });
});
