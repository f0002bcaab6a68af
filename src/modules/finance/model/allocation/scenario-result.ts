import type { AllocationModel } from "./allocation-model.ts";
import { modelFor } from "./allocation-model.ts";
import { stateAmountUnder } from "./equity-effect.ts";
import type { EquityLadder } from "./equity-ladder.ts";
import { allowedEquity, ladderFor } from "./equity-ladder.ts";
import { excessOf } from "./equity-outlook.ts";
import { estimateAllocation } from "./estimate.ts";
import type { ScenarioContent, SupposedYear } from "./scenario.ts";

/** What a supposed year gives; öre. */
export interface ScenarioYear {
  readonly year: number;
  /** By the model alone; null where the pool does not cover the base grants. */
  readonly calculated: bigint | null;
  readonly state: bigint;
  readonly region: bigint;
  readonly municipalities: bigint;
  readonly total: bigint;
  readonly otherIncome: bigint;
  readonly costs: bigint;
  readonly result: bigint;
  readonly equity: bigint;
  readonly allowed: bigint;
  readonly excess: bigint;
}

export interface Rules {
  readonly models: readonly AllocationModel[];
  readonly ladders: readonly EquityLadder[];
}

type Before = { readonly state: bigint; readonly equity: bigint; readonly excess: bigint };

/** Year by year: the excess of one year's end bears on the next year's allocation. */
export function scenarioResult(content: ScenarioContent, rules: Rules): readonly ScenarioYear[] {
  let before: Before = {
    state: content.previousAmount,
    equity: content.openingEquity,
    excess: excessOf(content.openingEquity, content.openingAllowed) ?? 0n,
  };
  return content.years.map((supposed, at) => {
    const year = yearResult(content.firstYear + at, supposed, before, rules);
    before = year;
    return year;
  });
}

function yearResult(year: number, supposed: SupposedYear, before: Before, rules: Rules): ScenarioYear {
  const model = modelFor(rules.models, year);
  const made = model === null ? null : estimateAllocation(model, { ...supposed, previous: before.state });
  const estimate = made?.ok === true ? made.value : null;
  const { decided, effect, otherIncome, costs } = supposed;
  const { withLock, withoutLock } = estimate ?? { withLock: 0n, withoutLock: 0n };
  const state = stateAmountUnder(effect, { withLock, withoutLock, excess: before.excess, decided }) ?? 0n;
  // Half is the state's (5 §); a half öre more or less has no meaning here and goes to the municipalities.
  const region = state / 2n;
  const total = state * 2n;
  const result = total + otherIncome - costs;
  const equity = before.equity + result;
  const allowed = allowedIn(year, { state, total, costs }, rules.ladders);
  return {
    ...{ year, state, region, total, otherIncome, costs, result, equity, allowed },
    calculated: estimate?.calculated ?? null,
    municipalities: state - region,
    excess: excessOf(equity, allowed) ?? 0n,
  };
}

function allowedIn(
  year: number,
  of: { readonly state: bigint; readonly total: bigint; readonly costs: bigint },
  ladders: readonly EquityLadder[],
): bigint {
  const ladder = ladderFor(ladders, year);
  if (ladder === null) return 0n;
  const bases = { contributions: of.total, stateShare: of.state, budget: of.costs };
  return allowedEquity(ladder, bases[ladder.base]);
}
