import { Temporal } from "temporal-polyfill";
import type { Database } from "../../../platform/db/database.ts";
import type { BareWork } from "../../../platform/db/work.ts";
import { countYears } from "../model/counting/count-years.ts";
import { pickYear } from "../model/counting/pick-year.ts";
import { suppressYearSteps } from "../model/suppression/suppress-year.ts";
import { readCountingInput } from "../store/counting-input.ts";
import { keepYears, readMark } from "../store/figures.ts";
import { isCurrent, lockState, noteState, readSettings, readState } from "../store/figures-state.ts";

/**
 * Brings the figures of one association up to its latest write and publishes them with small cells hidden; gives whether
 * anything had to be counted. All years are hidden together, since two years side by side may tell what neither does alone.
 */
export async function refreshFigures(db: Database, associationId: string): Promise<boolean> {
  return db.inCounter(associationId, async (work) => {
    if (await isCurrent(work, await readState(work))) return false;
    if (await isCurrent(work, await lockState(work))) return false;
    await countAndKeep(work);
    return true;
  });
}

async function countAndKeep(work: BareWork): Promise<void> {
  const mark = await readMark(work);
  const input = await readCountingInput(work);
  const whole = countYears(input);
  const settings = await readSettings(work);
  const published = await inTurns(suppressYearSteps(whole, input.codes, settings));
  const years = whole.years.map((year) => ({
    year,
    whole: pickYear(whole, year),
    published: pickYear(published, year),
  }));
  await keepYears(work, years, mark, settings.threshold);
  await noteState(work, mark);
}

/** Lets other requests through between the steps: hiding the small cells of nine years takes a second or two. */
async function inTurns<T>(steps: Generator<void, T>): Promise<T> {
  let step = steps.next();
  while (step.done !== true) {
    await new Promise((resolve) => setImmediate(resolve));
    step = steps.next();
  }
  return step.value;
}

/** How old figures a page may show while facts change, so that a busy day is not spent on counting. */
const OLDEST_SECONDS = 20;

/** The same for pages: figures counted in the last 20 seconds may stand though something has been written since. */
export async function refreshWhenOld(db: Database, associationId: string): Promise<void> {
  const oldest = db.clock.now().subtract({ seconds: OLDEST_SECONDS });
  const mayStand = await db.inCounter(associationId, async (work) => {
    const state = await readState(work);
    return state !== null && state.mark >= 0n && Temporal.Instant.compare(state.computedAt, oldest) > 0;
  });
  if (!mayStand) await refreshFigures(db, associationId);
}
