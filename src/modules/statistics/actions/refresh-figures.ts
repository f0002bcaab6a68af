import type { Database } from "../../../platform/db/database.ts";
import type { BareWork } from "../../../platform/db/work.ts";
import { associationOf } from "../../associations/index.ts";
import { countYears } from "../model/counting/count-years.ts";
import { pickYear } from "../model/counting/pick-year.ts";
import { suppressYear } from "../model/suppression/suppress-year.ts";
import { readCountingInput } from "../store/counting-input.ts";
import { keepYears, readKeptMark, readMark } from "../store/figures.ts";

/**
 * Brings the figures of one association up to its latest write and publishes them with small cells hidden; gives whether
 * anything had to be counted. All years are hidden together, since two years side by side may tell what neither does alone.
 */
export async function refreshFigures(db: Database, associationId: string): Promise<boolean> {
  return db.inCounter(associationId, async (work) => {
    const mark = await readMark(work);
    if ((await readKeptMark(work)) === mark && (await sameSettings(work))) return false;
    const association = await associationOf(work);
    const input = await readCountingInput(work);
    const whole = countYears(input);
    const options = { threshold: association.smallCellThreshold, hideZero: association.hideZeroCells };
    const published = suppressYear(whole, input.codes, options);
    const years = whole.years.map((year) => ({
      year,
      whole: pickYear(whole, year),
      published: pickYear(published, year),
    }));
    await keepYears(work, years, mark, association.smallCellThreshold);
    return true;
  });
}

/** A changed threshold must take effect at once, though nothing was written in the party zone. */
async function sameSettings(work: BareWork): Promise<boolean> {
  const association = await associationOf(work);
  const row = await work.tx
    .selectFrom("statistics.published_year")
    .select("threshold")
    .limit(1)
    .executeTakeFirst();
  return row === undefined || row.threshold === association.smallCellThreshold;
}
