import type { Outcome } from "../../../../platform/values/outcome.ts";
import { done, refused } from "../../../../platform/values/outcome.ts";
import type { PayingMember } from "./member-set.ts";
import type { ShareBasis } from "./part-basis.ts";
import type { AreaMunicipality, PopulationFigure } from "./population.ts";
import type { SplitParty, SplitRule } from "./split-rule.ts";
import { populationDay } from "./split-rule.ts";

/** What a split goes by, in the order of the members. */
export interface Weights {
  readonly key: ShareBasis["key"];
  readonly weights: readonly bigint[];
  readonly population?: ShareBasis["population"];
  readonly source: string;
}

export type WeightRefusal =
  | { readonly code: "contribution.noRule"; readonly party: SplitParty }
  | {
      readonly code: "contribution.populationMissing";
      readonly names: readonly string[];
      readonly onDate: string;
      readonly ageFrom: number;
      readonly ageTo: number;
    }
  | { readonly code: "contribution.weightMissing"; readonly names: readonly string[] }
  | { readonly code: "contribution.weightsEmpty"; readonly party: SplitParty };

export interface PopulationFacts {
  readonly figures: readonly PopulationFigure[];
  readonly municipalities: readonly AreaMunicipality[];
}

/** A single payer needs no rule: it pays the whole of its party's part. */
export function weightsOf(
  payers: readonly PayingMember[],
  party: SplitParty,
  rule: SplitRule | null,
  facts: PopulationFacts,
  year: number,
): Outcome<Weights, WeightRefusal> {
  if (payers.length === 1) return done({ key: "whole", weights: [1n], source: "" });
  if (rule === null) return refused({ code: "contribution.noRule", party });
  const found = byKey(payers, rule, facts, year);
  if (found.ok && found.value.weights.every((weight) => weight === 0n))
    return refused({ code: "contribution.weightsEmpty", party });
  return found;
}

function byKey(
  payers: readonly PayingMember[],
  rule: SplitRule,
  facts: PopulationFacts,
  year: number,
): Outcome<Weights, WeightRefusal> {
  if (rule.key === "population") return byPopulation(payers, rule, facts, year);
  if (rule.key === "equal") return done({ key: "equal", weights: payers.map(() => 1n), source: rule.source });
  const missing = payers.filter(({ id }) => !rule.fixedWeights.has(id));
  if (missing.length > 0)
    return refused({ code: "contribution.weightMissing", names: missing.map(({ name }) => name) });
  const weights = payers.map(({ id }) => rule.fixedWeights.get(id) ?? 0n);
  return done({ key: "fixedShares", weights, source: rule.source });
}

function byPopulation(
  payers: readonly PayingMember[],
  rule: SplitRule,
  { figures, municipalities }: PopulationFacts,
  year: number,
): Outcome<Weights, WeightRefusal> {
  const onDate = populationDay(rule, year);
  const { ageFrom, ageTo } = rule;
  const wanted = figures.filter(
    (one) => one.onDate === onDate && one.ageFrom === ageFrom && one.ageTo === ageTo,
  );
  const counts = new Map(wanted.map((one) => [one.municipalityId, one.inhabitants]));
  const own = (id: string) => municipalities.filter(({ memberId }) => memberId === id);
  const missing = payers.filter(
    ({ id }) => own(id).length === 0 || own(id).some((one) => !counts.has(one.id)),
  );
  if (missing.length > 0)
    return refused({
      ...{ code: "contribution.populationMissing", names: missing.map(({ name }) => name) },
      ...{ onDate, ageFrom, ageTo },
    });
  const weights = payers.map(({ id }) =>
    BigInt(own(id).reduce((sum, one) => sum + (counts.get(one.id) ?? 0), 0)),
  );
  const source = wanted[0]?.source ?? "";
  return done({
    ...{ key: "population", weights, source: rule.source },
    population: { onDate, ageFrom, ageTo, source },
  });
}
