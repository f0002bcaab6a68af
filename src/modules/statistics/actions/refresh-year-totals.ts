import type { Database } from "../../../platform/db/database.ts";
import { yearsOf } from "../model/counting/count-years.ts";
import type { CountingInput } from "../model/counting/input.ts";
import type { AdditiveTotals } from "../model/counting/year-totals.ts";
import { yearTotals } from "../model/counting/year-totals.ts";
import { readParticipationInput } from "../store/counting-input.ts";
import { readMark } from "../store/figures.ts";
import type { NationFreshness, NationYear } from "../store/year-totals.ts";
import { readNationFreshness, readNationYear, readStale, replaceYearTotals } from "../store/year-totals.ts";

export type { NationFreshness } from "../store/year-totals.ts";

/** Counts anew for the associations that have changed; run every 20 seconds, so that no sum is a minute old. */
export async function refreshYearTotals(db: Database): Promise<number> {
  const year = db.clock.now().toZonedDateTimeISO("Europe/Stockholm").year;
  const stale = await db.inSystem((work) => readStale(work, year));
  for (const associationId of stale) await refreshOne(db, associationId, year);
  return stale.length;
}

async function refreshOne(db: Database, associationId: string, throughYear: number): Promise<void> {
  await db.inCounter(associationId, async (work) => {
    const mark = await readMark(work);
    const input = await readParticipationInput(work);
    const totals = new Map<number, Map<string, AdditiveTotals>>();
    for (const one of yearsThrough(input, throughYear)) totals.set(one, yearTotals(input, one));
    await replaceYearTotals(work, totals, mark, throughYear);
  });
}

function yearsThrough(input: CountingInput, throughYear: number): number[] {
  const [first] = yearsOf(input);
  return first === undefined
    ? []
    : Array.from({ length: Math.max(throughYear - first + 1, 1) }, (_, index) => first + index);
}

/** The year of all associations together, from totals that are at most a minute old. */
export async function nationYear(db: Database, year: number): Promise<NationYear> {
  return db.inSystem((work) => readNationYear(work, year));
}

/** How old the sum of the nation is. */
export async function nationFreshness(db: Database): Promise<NationFreshness> {
  return db.inSystem((work) => readNationFreshness(work, work.today.year));
}
