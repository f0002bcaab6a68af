import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { FinanceRow } from "../finance-row.ts";
import { ordinaryYear } from "../financial-year.ts";
import { mapToRows } from "../mapping/map-sums.ts";
import type { RowMapping } from "../mapping/mapping.ts";
import { accountMonths } from "./account-months.ts";
import { reachesLimits, restOf } from "./explanation.ts";
import { partOfYear } from "./outcome-line.ts";
import type { OutcomeFacts } from "./outcome-table.ts";
import { anyOutcomeLine, outcomeTable } from "./outcome-table.ts";

const kr = (kronor: number) => BigInt(kronor) * 100n;

function row(id: string, more: Partial<FinanceRow> = {}): FinanceRow {
  return {
    ...{ id, label: id, kind: "cost", area: "intervention", orientation: null },
    ...{ interventionId: null, projectId: null, sort: 0, endsYear: null },
    ...more,
  };
}

const rows = [
  row("team"),
  row("styrelse", { area: "board" }),
  row("avgifter", { kind: "income", area: "contributions" }),
  row("bidrag", { kind: "income", area: "grants" }),
  row("reserv", { kind: "reserve", area: "reserve" }),
];

const mapping = (rowId: string, account: string): RowMapping => ({
  ...{ id: rowId, rowId, dimension: null, object: null, priority: 0, fromYear: 2017, toYear: null },
  ...{ accountFrom: account, accountTo: account },
});
const mappings = [
  mapping("team", "5010"),
  mapping("styrelse", "5020"),
  mapping("avgifter", "3510"),
  mapping("bidrag", "3520"),
];
const sum = (account: string, month: number, amount: number) => ({
  ...{ account, month, objects: {}, amount: kr(amount), rows: 1 },
});
const sums = [
  sum("5010", 1, 100),
  sum("5010", 7, 500),
  sum("5020", 2, 40),
  sum("3510", 1, -1_000),
  sum("3520", 12, -90),
  sum("6990", 6, 7),
  sum("1930", 6, 999),
];

const facts: OutcomeFacts = {
  year: 2017,
  limits: { ...ordinaryYear(2017), explanationThreshold: kr(50) },
  rows,
  adopted: new Map([
    ["team", kr(480)],
    ["styrelse", kr(60)],
    ["avgifter", kr(1_000)],
    ["reserv", kr(200)],
  ]),
  additions: new Map([["team", kr(20)]]),
  ledger: mapToRows(sums, mappings),
  previousLedger: null,
  forecasts: new Map([["team", kr(700)]]),
  explanations: new Map(),
};

describe("outcome against budget", () => {
  const table = outcomeTable(facts, 12);
  const line = (id: string) => table.lines.find((one) => one.row.id === id);

  it("turns the sign of income and leaves what is spent positive", () => {
    expect(line("avgifter")?.outcome).toBe(kr(1_000));
    expect(line("team")?.outcome).toBe(kr(600));
  });

  it("adds the year's decisions to the adopted budget", () => {
    expect(line("team")).toMatchObject({ budget: kr(500), additions: kr(20), deviation: kr(100) });
  });

  it("keeps the ledger's result: income less costs less what belongs to no row", () => {
    const ledger = -sums.filter((one) => one.account !== "1930").reduce((all, one) => all + one.amount, 0n);
    expect(table.unmapped).toBe(kr(7));
    expect(table.sums.result.outcome).toBe(ledger);
    expect(table.sums.costs.outcome + table.unmapped).toBe(kr(647));
  });

  it("leaves the reserve outside the total", () => {
    expect(table.sums.costs.budget).toBe(kr(560));
    expect(table.sums.costsWithReserve.budget).toBe(kr(760));
  });

  it("asks for an explanation where the limit is reached, and never of income without a budget", () => {
    const asked = table.lines.filter((one) => one.needsExplanation).map((one) => one.row.id);
    expect(asked).toEqual(["team"]);
  });

  it("counts a sum's forecast with the budget of rows that have none", () => {
    expect(table.sums.costs.forecast).toBe(kr(760));
    expect(table.sums.income.forecast).toBeNull();
    expect(table.sums.result.forecast).toBe(kr(1_000 - 760 - 7));
  });

  it("shows January up to and with a month against that part of the budget", () => {
    const june = outcomeTable(facts, 6);
    expect(june.lines.find((one) => one.row.id === "team")).toMatchObject({
      ...{ outcome: kr(100), periodBudget: kr(250), deviation: kr(-150) },
    });
    expect(june.unmapped).toBe(kr(7));
    expect(outcomeTable(facts, 5).unmapped).toBe(0n);
  });

  it("has no outcome of last year where nothing was taken in", () => {
    expect(table.sums.costs.previousOutcome).toBeNull();
    const before = {
      ...facts,
      previousLedger: mapToRows([sum("5010", 3, 300), sum("6990", 3, 5)], mappings),
    };
    expect(outcomeTable(before, 12).sums.result.previousOutcome).toBe(kr(-305));
  });

  it("finds a row without money, and no row that is not there", () => {
    const empty = { ...facts, rows: [...rows, row("tom")] };
    expect(outcomeTable(empty, 12).lines.some((one) => one.row.id === "tom")).toBe(false);
    expect(anyOutcomeLine(empty, "tom", 12)?.outcome).toBe(0n);
    expect(anyOutcomeLine(empty, "okänd", 12)).toBeNull();
  });

  it("divides a row among accounts and months, summing to its outcome", () => {
    const accounts = accountMonths(sums, mappings, "team", 12);
    expect(accounts).toMatchObject([{ account: "5010", total: kr(600), rows: 2 }]);
    expect(accounts[0]?.months[6]).toBe(kr(500));
    expect(accountMonths(sums, mappings, "team", 6)[0]?.total).toBe(kr(100));
  });
});

describe("limits of explanation", () => {
  const limits = { explanationThreshold: kr(50_000), explanationPercent: 10 };
  it.each([
    [kr(-54_892), kr(240_000), true],
    [kr(50_000), kr(500_000), true],
    [kr(49_999), kr(100_000), false],
    [kr(60_000), kr(601_000), false],
    [kr(60_000), 0n, true],
    [0n, 0n, false],
  ])("of %s on %s öre: %s", (deviation, budget, expected) => {
    expect(reachesLimits(deviation, budget, limits)).toBe(expected);
  });

  it("never asks where nothing deviates, though the limit is 0", () => {
    expect(reachesLimits(0n, 0n, { explanationThreshold: 0n, explanationPercent: 0 })).toBe(false);
    expect(reachesLimits(1n, 0n, { explanationThreshold: 0n, explanationPercent: 0 })).toBe(true);
  });

  it("shows what the parts leave unsaid: -28 -15 -11 tkr of -54 892 kr", () => {
    const parts = [-28_000, -15_000, -11_000].map((amount) => ({ label: "del", amount: kr(amount) }));
    expect(restOf(kr(-54_892), parts)).toBe(kr(-892));
  });
});

it("gives December the whole budget", () => {
  expect(partOfYear(1_001n, 12)).toBe(1_001n);
  expect(partOfYear(1_001n, 1)).toBe(83n);
});

describe("nothing of the ledger is lost", () => {
  const account = fc.constantFrom("1930", "2990", "3510", "3520", "5010", "5020", "6990", "8310");
  const booked = fc.record({
    ...{ account, month: fc.integer({ min: 1, max: 12 }), amount: fc.bigInt(-(10n ** 11n), 10n ** 11n) },
    ...{ objects: fc.constant({}), rows: fc.constant(1) },
  });

  it("whatever is booked and mapped: income − costs − unmapped is the ledger's result of the period", () => {
    fc.assert(
      fc.property(
        fc.array(booked),
        fc.subarray(mappings),
        fc.integer({ min: 1, max: 12 }),
        (entries, mapped, throughMonth) => {
          const result = entries
            .filter((one) => /^[3-9]/.test(one.account) && one.month <= throughMonth)
            .reduce((sum, one) => sum - one.amount, 0n);
          const ledger = mapToRows(entries, mapped);
          const table = outcomeTable({ ...facts, ledger }, throughMonth);
          const { income, costs } = table.sums;
          expect(table.sums.result.outcome).toBe(result);
          expect(income.outcome - costs.outcome - table.unmapped).toBe(result);
        },
      ),
    );
  });
});
