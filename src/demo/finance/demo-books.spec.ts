import { beforeAll, describe, expect, it } from "vitest";
import type { FinanceWorld } from "../../../tests/support/finance-world.ts";
import { foundFinanceWorld } from "../../../tests/support/finance-world.ts";
import { readFixture } from "../../../tests/support/published-document.ts";
import { shownKronor } from "../../../tests/support/published-statements.ts";
import { readChecks, readOutcomeTable, readStatements } from "../../modules/finance/index.ts";
import { addBudget } from "./budget.ts";
import { addCoFinancing } from "./co-financing.ts";
import { addContributions } from "./contributions.ts";
import { demoObjectRows } from "./ledger-mappings.ts";
import { addStatements } from "./statements.ts";

interface EffortRow {
  readonly label: string;
  readonly values: { readonly outcome: number };
}
const report = readFixture<{
  readonly finance: { readonly effortOutcome: { readonly rows: readonly EffortRow[] } };
}>("ostra-sodertorn-2017-annual-report");
/** Rows are called by one name over the years; the annual report's own where they differ. */
const names: Readonly<Record<string, string>> = {
  Resursrådet: "Resursråden",
  "Etableringscentrum, ESF-stött projekt": "Etableringscentrum",
  Frukostmöte: "Frukostmöten",
  "MIA – Projektgemensamt": "MIA – projektgemensamt",
  "Pilotprojekt - Case Manager": "Pilotprojekt Case Manager",
  "Pilotprojekt - Klara skolan": "Pilotprojekt Klara skolan",
  Styrelse: "Styrelse och revision",
  Kansli: "Kansli och administration",
};

describe("the demo's books", () => {
  let here: FinanceWorld;
  beforeAll(async () => {
    here = await foundFinanceWorld();
    for (const add of [addBudget, addContributions, addStatements, addCoFinancing]) await add(here.demo);
  });

  it("give the effort table of the annual report 2017 row by row", async () => {
    const table = await here.world.inZone(here.economist, (work) => readOutcomeTable(work, 2017));
    const outcome = new Map(table.lines.map((line) => [line.row.label, shownKronor(line.outcome)]));
    const labels = new Set(Object.values(demoObjectRows));
    const rows = report.finance.effortOutcome.rows.map((row) => ({
      ...row,
      label: names[row.label] ?? row.label,
    }));
    const compared = rows.filter((row) => labels.has(row.label));
    expect(compared).toHaveLength(18);
    expect(compared.filter((row) => outcome.get(row.label) !== row.values.outcome)).toEqual([]);
    const { interventions, boardAndOffice, costs, result } = table.sums;
    expect([interventions, boardAndOffice, costs, result].map((sum) => shownKronor(sum.outcome))).toEqual([
      21_960_173, 3_202_917, 25_163_090, 958_554,
    ]);
    expect(table.unmapped).toBe(0n);
  });

  it("agree with budgets, contributions and grants: no check of either year fails", async () => {
    for (const year of [2016, 2017]) {
      const checks = await here.world.inZone(here.economist, (work) => readChecks(work, year));
      expect(checks.filter((check) => !check.holds)).toEqual([]);
      expect(checks.length).toBeGreaterThan(10);
    }
  });

  it("give last year's column from last year's own ledger", async () => {
    const statements = await here.world.inZone(here.economist, (work) => readStatements(work, 2017));
    expect([statements.source, statements.previousSource]).toEqual(["ledger", "ledger"]);
    const cash = statements.cashFlow.find((row) => row.key === "cashFlow");
    expect([cash?.amount, cash?.previous].map((ore) => shownKronor(ore ?? 0n))).toEqual([
      -272_600, -1_664_890,
    ]);
  });
});
