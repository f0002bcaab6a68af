import { Temporal } from "temporal-polyfill";

export type SplitParty = "region" | "municipality";
export const splitKeys = ["population", "fixedShares", "equal"] as const;
export type SplitKey = (typeof splitKeys)[number];

/**
 * How several regions or municipalities share their party's amount. The law leaves it to them (5 §), so key, day and
 * rounding are what they have agreed, with the source.
 */
export interface SplitRule {
  readonly id: string;
  readonly party: SplitParty;
  readonly validFromYear: number;
  readonly key: SplitKey;
  /** Ages counted, both included; 0–120 is everyone. */
  readonly ageFrom: number;
  readonly ageTo: number;
  /** Day of the population figure; null where another key is used. */
  readonly populationMonth: number | null;
  readonly populationDay: number | null;
  /** The day is this many years before the year of the contributions. */
  readonly yearsBefore: number;
  /** Öre that a part is a multiple of: 1, 100 or 100 000. */
  readonly roundTo: bigint;
  readonly fixedWeights: ReadonlyMap<string, bigint>;
  readonly source: string;
}

/** The rule that holds for the year: the latest that has begun; null where none has. */
export function ruleFor(rules: readonly SplitRule[], party: SplitParty, year: number): SplitRule | null {
  return (
    rules
      .filter((rule) => rule.party === party && rule.validFromYear <= year)
      .sort((a, b) => b.validFromYear - a.validFromYear)[0] ?? null
  );
}

/** YYYY-MM-DD of the figure that the rule asks for; 29 February becomes the 28th in other years. */
export function populationDay(rule: SplitRule, year: number): string {
  return Temporal.PlainDate.from({
    year: year - rule.yearsBefore,
    month: rule.populationMonth ?? 12,
    day: rule.populationDay ?? 31,
  }).toString();
}
