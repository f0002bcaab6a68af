import fc from "fast-check";
import { describe, expect, it } from "vitest";
import report2017 from "../../../../../tests/fixtures/published/ostra-sodertorn-2017-annual-report.json" with {
  type: "json",
};
import plan2019 from "../../../../../tests/fixtures/published/ostra-sodertorn-2019-plan.json" with {
  type: "json",
};
import sodertalje from "../../../../../tests/fixtures/published/sodertalje-2018-plan.json" with {
  type: "json",
};
import type { RowArea } from "../finance-row.ts";
import { emptyLine } from "./budget.ts";
import type { BudgetGroup } from "./budget-groups.ts";
import { budgetGroups, groupOf } from "./budget-groups.ts";
import type { Summed } from "./budget-sums.ts";
import { budgetSums } from "./budget-sums.ts";
import { balancedByOwnFunds } from "./own-funds.ts";
import { inThousands, roundingGap } from "./rounding-note.ts";

const ore = (kronor: number) => BigInt(kronor) * 100n;

function line(area: string, amount: number, previous = 0): Summed {
  const kind =
    area === "reserve"
      ? "reserve"
      : ["contributions", "grants", "ownFunds"].includes(area)
        ? "income"
        : "cost";
  return {
    group: groupOf({ kind, area: area as RowArea }),
    ...{ amount: ore(amount), previous: ore(previous), secondYear: null, thirdYear: null },
  };
}

/** Which part of the budget a row of a published table belongs to; sums and results are none. */
function areaOf({ id, rowType }: { readonly id: string; readonly rowType: string }): string[] {
  if (rowType === "effort") return ["intervention"];
  if (rowType === "administration") return [id === "board" ? "board" : "office"];
  return rowType === "reserve" ? ["reserve"] : [];
}

describe("published totals", () => {
  it("Östra Södertörn 2019 beside 2018, without and with the reserve", () => {
    const rows = plan2019.finance.effortBudget.rows;
    const sums = budgetSums(
      rows.flatMap((row) =>
        areaOf(row).map((area) => line(area, row.values.budget2019, row.values.budget2018)),
      ),
    );
    expect(sums.interventions).toMatchObject({
      amount: ore(15_062_000),
      previous: ore(15_380_375),
      deviation: ore(-318_375),
    });
    expect(sums.boardAndOffice).toMatchObject({ amount: ore(3_879_000), previous: ore(3_695_000) });
    expect(sums.costs).toMatchObject({
      amount: ore(18_941_000),
      previous: ore(19_075_375),
      deviation: ore(-134_375),
    });
    expect(sums.costsWithReserve.amount).toBe(ore(21_682_000));
    expect(rows.every(({ values }) => values.budget2019 - values.budget2018 === values.deviation)).toBe(true);
  });

  it("Östra Södertörn 2017", () => {
    const rows = report2017.finance.effortOutcome.rows;
    const sums = budgetSums(
      rows.flatMap((row) => areaOf(row).map((area) => line(area, row.values.budget ?? 0))),
    );
    expect([sums.interventions.amount, sums.boardAndOffice.amount, sums.costs.amount]).toEqual(
      [16_178_868, 3_490_000, 19_668_868].map(ore),
    );
  });

  it("Södertälje 2018, where own funds are what is left to finance", () => {
    const costs = sodertalje.finance.budget.rows
      .filter(({ rowType }) => rowType === "cost")
      .map((row) =>
        line(row.id === "b1" ? "office" : row.id === "b11" ? "other" : "intervention", -row.amount),
      );
    const contributions = line("contributions", 11_188_000);
    const lines = [...costs, contributions, line("ownFunds", 0)].map((one, at) => ({
      ...one,
      rowId: String(at),
    }));
    const balanced =
      balancedByOwnFunds(
        lines.map(({ rowId, amount }) => ({ ...emptyLine(rowId), amount })),
        (rowId) => lines[Number(rowId)]?.group ?? null,
      ) ?? [];
    const sums = budgetSums(lines.map((one, at) => ({ ...one, amount: balanced[at]?.amount ?? 0n })));
    expect([sums.costs.amount, sums.ownFunds.amount, sums.result.amount, sums.balance.amount]).toEqual(
      [12_950_000, 1_762_000, -1_762_000, 0].map(ore),
    );
  });
});

describe("own funds", () => {
  it("are never less than nothing, and cannot balance without a row", () => {
    const lines = [{ ...emptyLine("income"), amount: 5n }, emptyLine("own")];
    const group = (rowId: string): BudgetGroup => (rowId === "own" ? "ownFunds" : "income");
    expect(balancedByOwnFunds(lines, group)?.[1]?.amount).toBe(0n);
    expect(balancedByOwnFunds(lines.slice(0, 1), group)).toBeNull();
  });
});

describe("every total", () => {
  const amount = fc.bigInt({ min: -(10n ** 12n), max: 10n ** 12n });
  const anyLine = fc.record({
    group: fc.constantFrom(...budgetGroups),
    amount,
    previous: amount,
    secondYear: fc.option(amount),
    thirdYear: fc.option(amount),
  });

  it("is the sum of its rows to the öre, in whichever order they stand", () => {
    fc.assert(
      fc.property(fc.array(anyLine, { maxLength: 60 }), (lines) => {
        const sums = budgetSums(lines);
        const of = (...groups: BudgetGroup[]) =>
          lines.filter((one) => groups.includes(one.group)).reduce((sum, one) => sum + one.amount, 0n);
        const costs = of("interventions", "boardAndOffice", "otherCosts");
        expect(sums.costs.amount).toBe(costs);
        expect(sums.costsWithReserve.amount).toBe(costs + of("reserve"));
        expect(sums.result.amount).toBe(of("income") - costs);
        expect(sums.balance.amount).toBe(of("income", "ownFunds") - costs);
        expect(sums.costs.deviation).toBe(sums.costs.amount - sums.costs.previous);
        expect(budgetSums(lines.toReversed())).toEqual(sums);
      }),
    );
  });

  it("stands in whole kronor without a spreadsheet's errors", () => {
    const totals = [14_273_466, 10_996_977, 10_633_311, 14_703_011, -3_401_133, -3_706_034];
    fc.assert(
      fc.property(fc.constantFrom(...totals), fc.array(amount, { maxLength: 40 }), (total, parts) => {
        const last = ore(total) - parts.reduce((sum, part) => sum + part, 0n);
        const lines = [...parts, last].map((one) => ({ ...line("intervention", 0), amount: one }));
        expect(budgetSums(lines).interventions.amount).toBe(ore(total));
      }),
    );
  });

  it("plans nothing where no row does", () => {
    const [a, b] = [line("intervention", 1), { ...line("pot", 1), secondYear: 5n }];
    expect(budgetSums([a]).costs.secondYear).toBeNull();
    expect(budgetSums([a, b]).costs).toMatchObject({ secondYear: 5n, thirdYear: null });
  });
});

it("says how far rounded parts are from their rounded sum: −28 −15 −11 against −55", () => {
  const parts = [-28_349n, -15_272n, -11_271n].map((kronor) => kronor * 100n);
  expect(parts.map(inThousands)).toEqual([-28n, -15n, -11n]);
  expect(roundingGap(parts)).toBe(-1n);
  expect(roundingGap([100_000n, 200_000n])).toBe(0n);
});
