import { recordEvent } from "../../../../platform/audit/record-event.ts";
import type { Work } from "../../../../platform/db/work.ts";
import type { TableRefusal } from "../../../../platform/files/tabular/index.ts";
import { readTable } from "../../../../platform/files/tabular/index.ts";
import type { Outcome } from "../../../../platform/values/outcome.ts";
import { done, refused } from "../../../../platform/values/outcome.ts";
import { municipalitiesOf } from "../../../associations/index.ts";
import type { PopulationFigure } from "../../model/contributions/population.ts";
import type { AgeBand, PopulationReading } from "../../model/contributions/read-population.ts";
import { readPopulation } from "../../model/contributions/read-population.ts";
import { readPopulationFigures, savePopulationFigures } from "../../store/contributions/population.ts";

export interface PopulationPreview extends PopulationReading {
  /** What is kept now for the same day and ages, by municipality. */
  readonly kept: ReadonlyMap<string, number>;
}

/** Reads a file as far as it can be read; nothing is saved. `onDate` is YYYY-MM-DD. */
export async function previewPopulation(
  work: Work,
  bytes: Uint8Array,
  onDate: string,
  band: AgeBand,
): Promise<Outcome<PopulationPreview, TableRefusal>> {
  const table = await readTable(bytes);
  if (!table.ok) return table;
  const reading = readPopulation(table.value, await municipalitiesOf(work), onDate, band);
  const kept = (await readPopulationFigures(work)).filter(
    (one) => one.onDate === onDate && one.ageFrom === band.ageFrom && one.ageTo === band.ageTo,
  );
  return done({ ...reading, kept: new Map(kept.map((one) => [one.municipalityId, one.inhabitants])) });
}

export type PopulationRefusal =
  | { readonly code: "population.none" }
  | { readonly code: "population.municipalityUnknown" };

/** All figures or none. Those of the same day and ages are replaced; decisions keep what they went by. */
export async function keepPopulation(
  work: Work,
  figures: readonly PopulationFigure[],
): Promise<Outcome<number, PopulationRefusal>> {
  if (figures.length === 0) return refused({ code: "population.none" });
  const area = await municipalitiesOf(work);
  if (figures.some((figure) => !area.some(({ id }) => id === figure.municipalityId)))
    return refused({ code: "population.municipalityUnknown" });
  await savePopulationFigures(work, figures);
  const [first] = figures;
  await recordEvent(work, {
    event: "contribution.population",
    detail: { onDate: first?.onDate ?? "", municipalities: figures.length, source: first?.source ?? "" },
  });
  return done(figures.length);
}
