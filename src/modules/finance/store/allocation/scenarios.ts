import { z } from "zod";
import type { BareWork, Work } from "../../../../platform/db/work.ts";
import { equityEffects } from "../../model/allocation/equity-effect.ts";
import type { Scenario } from "../../model/allocation/scenario.ts";

/** JSON has no bigint: öre stand as text. */
const ore = z.string().transform((text) => BigInt(text));

const assumptions = z.object({
  openingEquity: ore,
  openingAllowed: ore,
  previousAmount: ore,
  years: z.array(
    z.object({
      pool: ore,
      associations: z.number(),
      supportShare: z.number(),
      inhabitantShare: z.number(),
      effect: z.enum(equityEffects),
      decided: ore.nullable(),
      otherIncome: ore,
      costs: ore,
    }),
  ),
});

/** All, also those taken away, in the order of their names. */
export async function readScenarios(work: BareWork): Promise<readonly Scenario[]> {
  const rows = await work.tx
    .selectFrom("association.allocation_scenario")
    .select(["id", "name", "first_year as firstYear", "assumptions", "removed_at as removedAt"])
    .orderBy("first_year")
    .orderBy("name")
    .execute();
  return rows.map(({ removedAt, assumptions: kept, ...row }) => ({
    ...row,
    removed: removedAt !== null,
    ...assumptions.parse(kept),
  }));
}

export async function insertScenario(work: Work, scenario: Scenario): Promise<void> {
  await work.tx
    .insertInto("association.allocation_scenario")
    .values({ association_id: work.actor.associationId, id: scenario.id, ...kept(work, scenario) })
    .execute();
}

export async function updateScenario(work: Work, scenario: Scenario): Promise<void> {
  await work.tx
    .updateTable("association.allocation_scenario")
    .set(kept(work, scenario))
    .where("id", "=", scenario.id)
    .execute();
}

function kept(work: Work, { id: _, name, firstYear, removed, ...supposed }: Scenario) {
  const asText = (_key: string, value: unknown) => (typeof value === "bigint" ? String(value) : value);
  return {
    name,
    first_year: firstYear,
    assumptions: JSON.stringify(supposed, asText),
    removed_at: removed ? work.now.toString() : null,
    changed_at: work.now.toString(),
    changed_by: work.actor.userId,
  };
}
