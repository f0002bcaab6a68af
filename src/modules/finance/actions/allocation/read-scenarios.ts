import type { BareWork } from "../../../../platform/db/work.ts";
import type { EquityLadder } from "../../model/allocation/equity-ladder.ts";
import type { Scenario, ScenarioContent } from "../../model/allocation/scenario.ts";
import { scenarioLength } from "../../model/allocation/scenario.ts";
import type { ScenarioYear } from "../../model/allocation/scenario-result.ts";
import { scenarioResult } from "../../model/allocation/scenario-result.ts";
import { latestAmount } from "../../model/allocation/state-amount.ts";
import { readEstimateYear } from "../../store/allocation/estimates.ts";
import { readScenarios as readKept } from "../../store/allocation/scenarios.ts";
import { readStateAmounts } from "../../store/allocation/state-amounts.ts";
import { readBudgetTable } from "../budget/read-budget-table.ts";
import { readEquityOutlook } from "./read-equity-outlook.ts";
import { readRules } from "./read-rules.ts";

export interface ScenarioWithResult {
  readonly scenario: Scenario;
  readonly years: readonly ScenarioYear[];
}

export interface ScenarioComparison {
  readonly firstYear: number;
  readonly scenarios: readonly ScenarioWithResult[];
  /** What has been taken away and can come back. */
  readonly removed: readonly Scenario[];
  readonly ladder: EquityLadder;
}

/** The scenarios that begin in the year, each reckoned anew from what it supposes. */
export async function readScenarioComparison(work: BareWork, firstYear: number): Promise<ScenarioComparison> {
  const all = (await readKept(work)).filter((one) => one.firstYear === firstYear);
  const rules = await readRules(work, firstYear);
  return {
    firstYear,
    scenarios: all
      .filter((one) => !one.removed)
      .map((scenario) => ({ scenario, years: scenarioResult(scenario, rules) })),
    removed: all.filter((one) => one.removed),
    ladder: rules.ladder,
  };
}

export async function readScenario(work: BareWork, id: string): Promise<Scenario | null> {
  return (await readKept(work)).find((one) => one.id === id && !one.removed) ?? null;
}

/** A scenario to begin with: what is known of the year before, the estimate's basis, and costs as budgeted. */
export async function proposeScenario(work: BareWork, firstYear: number): Promise<ScenarioContent> {
  const before = await readEquityOutlook(work, firstYear - 1);
  const basis = await readEstimateYear(work, firstYear);
  const previous = latestAmount(await readStateAmounts(work, firstYear - 1));
  const budget = await readBudgetTable(work, firstYear);
  const supposed = {
    pool: basis?.pool ?? 33_900_000_000n,
    associations: basis?.associations ?? 80,
    supportShare: basis?.supportShare ?? 0,
    inhabitantShare: basis?.inhabitantShare ?? 0,
    effect: "lockLost" as const,
    decided: null,
    otherIncome: 0n,
    costs: budget?.sums.costs.amount ?? 0n,
  };
  return {
    name: "",
    firstYear,
    openingEquity: before.equity ?? 0n,
    openingAllowed: before.allowed ?? 0n,
    previousAmount: basis?.previous ?? previous?.amount ?? 0n,
    years: Array.from({ length: scenarioLength }, () => supposed),
  };
}
