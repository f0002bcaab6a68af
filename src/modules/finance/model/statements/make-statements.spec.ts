import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { LedgerAccount } from "../ledger/ledger-sum.ts";
import { failingFirst } from "./check.ts";
import { makeStatements } from "./make-statements.ts";
import { roundedToKronor, roundingGaps } from "./rounding.ts";
import { openingChecks, statementChecks } from "./statement-checks.ts";
import { statementLines } from "./statement-line.ts";
import type { Statements } from "./statements.ts";
import type { MappedAccount, YearFigures } from "./year-figures.ts";
import { figuresBefore, figuresOf } from "./year-figures.ts";

type Amounts = Partial<
  Pick<
    LedgerAccount,
    "opening" | "closing" | "result" | "previousOpening" | "previousClosing" | "previousResult"
  >
>;

function account(line: string, noteLine: string, amounts: Amounts): MappedAccount {
  const none = { opening: 0n, closing: 0n, result: 0n };
  const before = { previousOpening: null, previousClosing: null, previousResult: null };
  return {
    account: { account: "1", name: "", ...none, ...before, ...amounts },
    mapping: {
      id: "1",
      accountFrom: "1",
      accountTo: "1",
      statementLine: line,
      noteLine,
      fromYear: 2000,
      toYear: null,
    },
  };
}

function statementsOf(current: YearFigures, previous: YearFigures | null = null): Statements {
  return makeStatements({
    ...{ year: 2020, current, previous, entries: [] },
    source: "ledger",
    previousSource: "ledger",
  });
}

function amount(statements: Statements, key: string): bigint | undefined {
  return [...statements.incomeStatement, ...statements.balanceSheet].find((row) => row.key === key)?.amount;
}

/** A thousand million kronor. */
const most = 100_000_000_000n;

describe("the statements of a year", () => {
  const lines = statementLines.filter((line) => line.key !== "resultTransfer" && line.key !== "cash");
  const books = fc.array(
    fc.record({
      line: fc.constantFrom(...lines),
      note: fc.constantFrom("", "En rad", "En annan"),
      opening: fc.bigInt({ min: -most, max: most }),
      change: fc.bigInt({ min: -most, max: most }),
    }),
    { maxLength: 30 },
  );

  it("tie for every ledger that balances, whatever its accounts", () => {
    fc.assert(
      fc.property(books, (rows) => {
        const mapped = rows.map(({ line, note, opening, change }) =>
          line.statement === "income"
            ? account(line.key, note, { result: change })
            : account(line.key, note, { opening, closing: opening + change }),
        );
        const opening = -mapped.reduce((sum, one) => sum + one.account.opening, 0n);
        const closing = -mapped.reduce((sum, one) => sum + one.account.closing + one.account.result, 0n);
        const figures = figuresOf([...mapped, account("cash", "", { opening, closing })]);
        const statements = statementsOf(figures);
        const checks = statementChecks(statements).filter((check) => check.key !== "result");
        expect(checks.filter((check) => !check.holds)).toEqual([]);
        const flow = statements.cashFlow;
        const shown = (key: string) => roundedToKronor(flow.find((row) => row.key === key)?.amount ?? 0n);
        const parts = ["result", "nonCash", "changeReceivables", "changeLiabilities", "rounding"];
        expect(parts.reduce((sum, key) => sum + shown(key), 0n)).toBe(shown("operatingCashFlow"));
      }),
    );
  });

  it("turn the ledger's signs: income positive, costs negative, and positive again in their note", () => {
    const figures = figuresOf([
      account("memberContributions", "Staten", { result: -1_000_00n }),
      account("costs", "Insatser", { result: 400_00n }),
      account("costs", "", { result: 100_00n }),
    ]);
    const statements = statementsOf(figures);
    expect([amount(statements, "memberContributions"), amount(statements, "costs")]).toEqual([
      1_000_00n,
      -500_00n,
    ]);
    expect(
      statements.notes.find((note) => note.line === "costs")?.rows.map((row) => [row.label, row.amount]),
    ).toEqual([
      ["Insatser", 400_00n],
      ["Inte uppdelat på rad", 100_00n],
      ["Summa", 500_00n],
    ]);
    expect(statements.notes.map((note) => [note.number, note.key])).toEqual([
      [1, "principles"],
      [2, "memberContributions"],
      [3, "costs"],
      [4, "equity"],
    ]);
  });

  it("count the year's result once, whether or not it has been booked over to equity", () => {
    const open = [
      account("costs", "", { result: -300_00n }),
      account("cash", "", { opening: 0n, closing: 300_00n }),
    ];
    const booked = [
      ...open,
      account("resultTransfer", "", { result: 300_00n }),
      account("equity", "", { closing: -300_00n }),
    ];
    for (const ledger of [open, booked]) {
      const statements = statementsOf(figuresOf(ledger));
      expect([amount(statements, "equity"), amount(statements, "result")]).toEqual([300_00n, 300_00n]);
    }
  });

  it("take last year from the file's year −1 where it has one", () => {
    const before = figuresBefore([
      account("cash", "", { previousOpening: 10_00n, previousClosing: 40_00n }),
      account("equity", "", { previousOpening: -10_00n, previousClosing: -40_00n }),
      account("costs", "Insatser", { previousResult: -30_00n }),
    ]);
    const statements = statementsOf(figuresOf([]), before);
    expect(statements.balanceSheet.find((row) => row.key === "equity")?.previous).toBe(40_00n);
    expect(statements.cashFlow.find((row) => row.key === "cashFlow")?.previous).toBe(30_00n);
    expect(figuresBefore([account("cash", "", {})])).toBeNull();
  });

  it("leave last year's cash flow out where its opening balances are not known", () => {
    const before = figuresBefore([account("cash", "", { previousClosing: 40_00n })]);
    expect(statementsOf(figuresOf([]), before).cashFlow.every((row) => row.previous === null)).toBe(true);
  });

  it("show an investment, its depreciation and a loan where they belong", () => {
    const statements = statementsOf(
      figuresOf([
        account("fixedAssets", "", { opening: 100_00n, closing: 290_00n }),
        account("depreciation", "", { result: 10_00n }),
        account("longTermLiabilities", "", { opening: 0n, closing: -150_00n }),
        account("cash", "", { opening: 50_00n, closing: 0n }),
        account("equity", "", { opening: -150_00n, closing: -150_00n }),
      ]),
    );
    const flow = new Map(statements.cashFlow.map((row) => [row.key, row.amount]));
    expect(["result", "nonCash", "investing", "financing", "cashFlow"].map((key) => flow.get(key))).toEqual([
      -10_00n,
      10_00n,
      -200_00n,
      150_00n,
      -50_00n,
    ]);
    expect(statements.balanceSheet.some((row) => row.key === "fixedAssets")).toBe(true);
    expect(statements.balanceSheet.some((row) => row.key === "provisions")).toBe(false);
  });

  it("name the law that was in force", () => {
    const figures = figuresOf([]);
    const text = (year: number) =>
      makeStatements({
        year,
        current: figures,
        previous: null,
        entries: [],
        source: "none",
        previousSource: "none",
      }).notes[0]?.text;
    expect([text(2018), text(2019)].map((one) => /\d{4}:\d+/.exec(one ?? "")?.[0])).toEqual([
      "1997:614",
      "2018:597",
    ]);
  });
});

describe("the equity note", () => {
  const last = figuresOf([
    account("equity", "", { closing: -100_00n }),
    account("cash", "", { closing: 100_00n }),
  ]);

  it("carries last year's closing balance forward, and shows what does not follow from it", () => {
    const figures = figuresOf([
      account("equity", "", { opening: -101_00n, closing: -101_00n }),
      account("cash", "", { opening: 101_00n, closing: 106_00n }),
      account("otherIncome", "", { result: -5_00n }),
    ]);
    const rows = statementsOf(figures, last).notes.find((note) => note.line === "equity")?.rows;
    expect(rows?.map((row) => row.amount)).toEqual([100_00n, 5_00n, 1_00n, 106_00n]);
    const failing = openingChecks(2020, figures, last).filter((check) => !check.holds);
    expect(failing.map((check) => [check.key, check.difference])).toEqual([
      ["opening.cash", 1_00n],
      ["opening.equity", 1_00n],
    ]);
  });
});

describe("rounding", () => {
  it("is half away from zero", () => {
    expect([149n, 150n, -149n, -150n, 0n].map(roundedToKronor)).toEqual([100n, 200n, -100n, -200n, 0n]);
  });

  it("is told of where printed parts miss the printed sum", () => {
    const figures = figuresOf([
      account("memberContributions", "", { result: -40n }),
      account("otherIncome", "", { result: -40n }),
    ]);
    const [gap] = roundingGaps(statementsOf(figures).incomeStatement);
    expect([gap?.key, gap?.amount]).toEqual(["netCost", 100n]);
  });
});

describe("the order of checks", () => {
  it("has errors that fail first, then warnings, then what holds", () => {
    const check = (key: string, level: "error" | "warning", holds: boolean) => {
      const side = { label: key, amount: 0n, href: "/" };
      return {
        ...{ key, level, holds, title: key, place: key, stated: 0n, computed: 0n, difference: 0n },
        sides: [side, side] as const,
      };
    };
    const order = failingFirst([
      check("a", "error", true),
      check("b", "warning", false),
      check("c", "error", false),
    ]);
    expect(order.map((one) => one.key)).toEqual(["c", "b", "a"]);
  });
});
