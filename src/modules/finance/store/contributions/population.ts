import type { BareWork, Work } from "../../../../platform/db/work.ts";
import type { PopulationFigure } from "../../model/contributions/population.ts";

/** All figures, the latest day first. */
export async function readPopulationFigures(work: BareWork): Promise<readonly PopulationFigure[]> {
  return await work.tx
    .selectFrom("association.population_figure")
    .select(["municipality_id as municipalityId", "on_date as onDate"])
    .select(["age_from as ageFrom", "age_to as ageTo", "inhabitants", "source"])
    .orderBy("on_date", "desc")
    .orderBy("age_from")
    .orderBy("age_to")
    .execute();
}

/** A figure of the same municipality, day and ages is replaced; decisions keep what they went by. */
export async function savePopulationFigures(work: Work, figures: readonly PopulationFigure[]): Promise<void> {
  await work.tx
    .insertInto("association.population_figure")
    .values(
      figures.map((figure) => ({
        ...{ association_id: work.actor.associationId, municipality_id: figure.municipalityId },
        ...{ on_date: figure.onDate, age_from: figure.ageFrom, age_to: figure.ageTo },
        ...{ inhabitants: figure.inhabitants, source: figure.source },
        ...{ added_at: work.now.toString(), added_by: work.actor.userId },
      })),
    )
    .onConflict((conflict) =>
      conflict
        .columns(["association_id", "municipality_id", "on_date", "age_from", "age_to"])
        .doUpdateSet((row) => ({
          inhabitants: row.ref("excluded.inhabitants"),
          source: row.ref("excluded.source"),
          added_at: row.ref("excluded.added_at"),
          added_by: row.ref("excluded.added_by"),
        })),
    )
    .execute();
}
