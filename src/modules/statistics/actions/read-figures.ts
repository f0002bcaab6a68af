import type { Database } from "../../../platform/db/database.ts";
import { countYear, countYears } from "../model/counting/count-years.ts";
import type { Figures } from "../model/counting/figures.ts";
import { readClosedYears } from "../store/closed-years.ts";
import { readCountingInput } from "../store/counting-input.ts";
import type { PublishedYear } from "../store/figures.ts";
import { readMark, readPublished, readWholeYear } from "../store/figures.ts";
import { refreshFigures } from "./refresh-figures.ts";

/** Whole figures of one year, up to the latest write. For the party zone and for operation; never for the association. */
export async function wholeFigures(db: Database, associationId: string, year: number): Promise<Figures> {
  return db.inCounter(associationId, async (work) => {
    const kept = await readWholeYear(work, year);
    if (kept !== null && kept.mark === (await readMark(work))) return kept.whole;
    return countYear(await readCountingInput(work), year);
  });
}

/** Whole figures of every year that the participations cover. */
export async function wholeSeries(db: Database, associationId: string): Promise<Figures> {
  return db.inCounter(associationId, async (work) => countYears(await readCountingInput(work)));
}

/**
 * Figures with small cells hidden, up to the latest write; every year, or those asked for. A closed year is given as it
 * stood when it was closed.
 */
export async function publishedFigures(
  db: Database,
  associationId: string,
  years?: readonly number[],
): Promise<PublishedYear[]> {
  await refreshFigures(db, associationId);
  return db.inCounter(associationId, async (work) => {
    const closed = new Map((await readClosedYears(work, years)).map((one) => [one.year, one]));
    const published = await readPublished(work, years);
    return published.map((live) => {
      const frozen = closed.get(live.year);
      return frozen === undefined
        ? live
        : { ...live, figures: frozen.published, threshold: frozen.threshold, computedAt: frozen.closedAt };
    });
  });
}
