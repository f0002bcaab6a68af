import type { BareWork, Work } from "../../../../platform/db/work.ts";
import type { SplitKey, SplitParty, SplitRule } from "../../model/contributions/split-rule.ts";

/** Every rule there has been, by party and first year. */
export async function readRules(work: BareWork): Promise<readonly SplitRule[]> {
  const rows = await work.tx
    .selectFrom("association.contribution_rule")
    .select(["id", "party", "key", "source", "valid_from_year as validFromYear"])
    .select(["age_from as ageFrom", "age_to as ageTo", "years_before as yearsBefore"])
    .select(["population_month as populationMonth", "population_day as populationDay"])
    .select(["round_to as roundTo", "fixed_weights as fixedWeights"])
    .orderBy("party")
    .orderBy("valid_from_year")
    .execute();
  return rows.map((row) => ({
    ...row,
    party: row.party as SplitParty,
    key: row.key as SplitKey,
    fixedWeights: weightsFrom(row.fixedWeights),
  }));
}

/** Weights are kept as text, since JSON has no whole number of any size. */
function weightsFrom(kept: unknown): ReadonlyMap<string, bigint> {
  if (typeof kept !== "object" || kept === null) return new Map();
  return new Map(Object.entries(kept).map(([id, weight]) => [id, BigInt(String(weight))]));
}

/** A rule from the same year for the same party is replaced: it has then not held for any other. */
export async function saveRule(work: Work, rule: SplitRule): Promise<void> {
  const kept = {
    ...{ key: rule.key, age_from: rule.ageFrom, age_to: rule.ageTo, source: rule.source },
    ...{ population_month: rule.populationMonth, population_day: rule.populationDay },
    ...{ years_before: rule.yearsBefore, round_to: rule.roundTo },
    fixed_weights: JSON.stringify(
      Object.fromEntries([...rule.fixedWeights].map(([id, weight]) => [id, String(weight)])),
    ),
  };
  await work.tx
    .insertInto("association.contribution_rule")
    .values({
      ...{ association_id: work.actor.associationId, id: rule.id, party: rule.party },
      ...{ valid_from_year: rule.validFromYear, ...kept },
    })
    .onConflict((conflict) =>
      conflict.columns(["association_id", "party", "valid_from_year"]).doUpdateSet(kept),
    )
    .execute();
}
