import { expect, it } from "vitest";
import { budgetTable } from "../budget/budget-table.ts";
import type { CoFinancingLine } from "../co-financing/co-financing-table.ts";
import type { ContributionTable } from "../contributions/contribution-table.ts";
import type { FinanceRow } from "../finance-row.ts";
import { ordinaryYear } from "../financial-year.ts";
import { outcomeTable } from "../outcome/outcome-table.ts";
import { makeStatements } from "./make-statements.ts";
import type { OutsideFacts } from "./outside-checks.ts";
import { outsideChecks } from "./outside-checks.ts";
import type { StatementLineKey } from "./statement-line.ts";

const row = (id: string, area: FinanceRow["area"]): FinanceRow => ({
  ...{ id, label: id, kind: area === "contributions" ? "income" : "cost", area, orientation: null },
  ...{ interventionId: null, projectId: null, sort: 0, endsYear: null },
});
const rows = [row("kansli", "office"), row("avgifter", "contributions")];
const january = (amount: bigint) => Array.from({ length: 12 }, (_, month) => (month === 0 ? amount : 0n));

function statements(amounts: Partial<Record<StatementLineKey, bigint>>) {
  const income = new Map(Object.entries(amounts) as [StatementLineKey, bigint][]);
  const current = { income, opening: null, closing: new Map(), notes: [] };
  return makeStatements({
    ...{ year: 2020, current, previous: null, entries: [] },
    ...{ source: "ledger", previousSource: "none" },
  });
}

const contributions: ContributionTable = {
  members: [
    { id: "fk", name: "Försäkringskassan", kind: "state" },
    { id: "region", name: "Regionen", kind: "region" },
    { id: "kommun", name: "Kommunen", kind: "municipality" },
  ],
  years: [
    {
      ...{ year: 2020, version: 1, decidedOn: "2019-11-20", stateAmount: 200_00n, total: 400_00n },
      amounts: new Map([
        ["fk", 200_00n],
        ["region", 100_00n],
        ["kommun", 100_00n],
      ]),
    },
  ],
};

const budgetOf = (office: bigint, income: bigint) =>
  budgetTable({
    budget: { id: "b", year: 2020, version: 1, status: "adopted", adoptedOn: "2019-11-20", reference: "" },
    lines: [
      { ...plain, rowId: "kansli", amount: office },
      { ...plain, rowId: "avgifter", amount: income },
    ],
    previous: null,
    rows,
  });
const plain = { secondYear: null, thirdYear: null, individualPercent: null, financing: "", comment: "" };

const outcomeOf = (cost: bigint, adopted: bigint) =>
  outcomeTable(
    {
      ...{ year: 2020, limits: ordinaryYear(2020), rows, previousLedger: null },
      ledger: {
        byRow: new Map([
          ["kansli", january(cost)],
          ["avgifter", january(-400_00n)],
        ]),
        unmapped: [],
      },
      adopted: new Map([["kansli", adopted]]),
      ...{ additions: new Map(), forecasts: new Map(), explanations: new Map() },
    },
    12,
  );

const tied: OutsideFacts = {
  statements: statements({ memberContributions: 400_00n, costs: -300_00n }),
  contributions,
  budget: budgetOf(300_00n, 400_00n),
  outcome: outcomeOf(300_00n, 300_00n),
  coFinancing: [],
};
const failing = (facts: Partial<OutsideFacts>) =>
  outsideChecks({ ...tied, ...facts })
    .filter((check) => !check.holds)
    .map((check) => [check.key, check.difference]);

function decided(amounts: Readonly<Record<string, bigint>>, stateAmount = 200_00n): ContributionTable {
  const total = Object.values(amounts).reduce((sum, amount) => sum + amount, 0n);
  const year = { year: 2020, version: 2, decidedOn: "2020-05-01", stateAmount, total };
  return { ...contributions, years: [{ ...year, amounts: new Map(Object.entries(amounts)) }] };
}

it("holds where everything says the same", () => {
  expect(failing({})).toEqual([]);
  expect(outsideChecks(tied).map((check) => check.key)).toEqual([
    "contributions.state",
    "contributions.quarter",
    "contributions.ledger",
    "outcome.costs",
    "outcome.result",
    "budget.sum",
    "budget.contributions",
  ]);
});

it("fails where the parties' shares are not the law's", () => {
  const short = decided({ fk: 199_00n, region: 100_00n, kommun: 98_00n });
  expect(failing({ contributions: short })).toEqual([
    ["contributions.state", 1_00n],
    ["contributions.quarter", -2_00n],
    ["contributions.ledger", 3_00n],
    ["budget.contributions", 3_00n],
  ]);
  expect(failing({ contributions: decided({ fk: 200_00n, region: 100_00n, kommun: 101_00n }) })).toEqual([
    ["contributions.ledger", -1_00n],
    ["budget.contributions", -1_00n],
  ]);
});

it("fails where the operating statement is not the income statement", () => {
  expect(failing({ outcome: outcomeOf(290_00n, 300_00n) })).toEqual([
    ["outcome.costs", -10_00n],
    ["outcome.result", 10_00n],
  ]);
});

it("fails where the budget in the outcome is not the decided one", () => {
  expect(failing({ budget: budgetOf(310_00n, 400_00n) })).toEqual([["budget.sum", 10_00n]]);
});

it("warns where grants are not what the projects say, beyond how they are rounded", () => {
  const grant = (amount: bigint): CoFinancingLine => ({
    ...{ row: rows[0] ?? row("kansli", "office"), gross: 0n, budget: 0n, grossDeviation: 0n, grant: amount },
    ...{ net: 0n, netDeviation: 0n },
  });
  const booked = statements({
    memberContributions: 400_00n,
    esfAndOtherGrants: 8_063_855_00n,
    costs: -300_00n,
  });
  const grants = (...amounts: readonly bigint[]) =>
    failing({ statements: booked, coFinancing: amounts.map(grant) }).filter(
      ([key]) => key === "grants.ledger",
    );
  expect(grants(4_180_000_00n, 3_490_000_00n, 394_000_00n)).toEqual([]);
  expect(grants(8_063_000_00n)).toEqual([["grants.ledger", 855_00n]]);
  expect(grants(8_063_855_40n)).toEqual([]);
});

it("compares nothing with what is not there", () => {
  const empty = { members: [], years: [] };
  const none = { ...tied, contributions: empty, budget: null };
  expect(outsideChecks(none).map((check) => check.key)).toEqual(["outcome.costs", "outcome.result"]);
});
