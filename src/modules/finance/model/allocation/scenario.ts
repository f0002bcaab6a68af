import type { Outcome } from "../../../../platform/values/outcome.ts";
import { done, refused } from "../../../../platform/values/outcome.ts";
import type { EquityEffect } from "./equity-effect.ts";
import type { EstimateInput } from "./estimate.ts";

/** What the user supposes of one year; öre. */
export interface SupposedYear extends Omit<EstimateInput, "previous"> {
  readonly effect: EquityEffect;
  /** The state's decision, for the effect that takes it. */
  readonly decided: bigint | null;
  readonly otherIncome: bigint;
  readonly costs: bigint;
}

export interface ScenarioContent {
  readonly name: string;
  readonly firstYear: number;
  /** Equity at the end of the year before the first. */
  readonly openingEquity: bigint;
  /** And what was allowed then. */
  readonly openingAllowed: bigint;
  /** The state's amount the year before the first. */
  readonly previousAmount: bigint;
  /** Three in a row. */
  readonly years: readonly SupposedYear[];
}

export interface Scenario extends ScenarioContent {
  readonly id: string;
  readonly removed: boolean;
}

export type ScenarioRefusal =
  | { readonly code: "scenario.nameTaken" }
  | { readonly code: "scenario.gone" }
  | { readonly code: "scenario.needsDecision"; readonly year: number }
  | { readonly code: "scenario.tooMany" };

export const scenarioLength = 3;
/** What still can be read side by side. */
export const mostScenarios = 6;

/** Whether a scenario can stand beside the others of the same first year. */
export function checkScenario(
  content: ScenarioContent,
  others: readonly Scenario[],
): Outcome<ScenarioContent, ScenarioRefusal> {
  const beside = others.filter((one) => !one.removed && one.firstYear === content.firstYear);
  const name = content.name.toLocaleLowerCase("sv");
  if (beside.some((one) => one.name.toLocaleLowerCase("sv") === name))
    return refused({ code: "scenario.nameTaken" });
  if (beside.length >= mostScenarios) return refused({ code: "scenario.tooMany" });
  const undecided = content.years.findIndex((one) => one.effect === "decided" && one.decided === null);
  if (undecided !== -1)
    return refused({ code: "scenario.needsDecision", year: content.firstYear + undecided });
  return done(content);
}

/** A name for a copy that none of the others has: "Försiktigt (kopia)", "Försiktigt (kopia 2)". */
export function nameOfCopy(name: string, taken: readonly string[]): string {
  const bare = name.replace(/ \(kopia( \d+)?\)$/, "").slice(0, 85);
  const names = new Set(taken.map((one) => one.toLocaleLowerCase("sv")));
  for (let number = 1; ; number++) {
    const candidate = number === 1 ? `${bare} (kopia)` : `${bare} (kopia ${number})`;
    if (!names.has(candidate.toLocaleLowerCase("sv"))) return candidate;
  }
}
