import type { Work } from "../../../platform/db/work.ts";
import type { Income, IncomeOccasion } from "../model/participation/income.ts";

/** One row per source, as counting wants it: a person with two sources is counted in both. */
export async function insertIncome(
  work: Work,
  participationId: string,
  occasion: IncomeOccasion,
  day: string,
  sources: readonly string[],
): Promise<void> {
  const rows = [...new Set(sources)].map((source) => ({
    association_id: work.actor.associationId,
    id: work.newId(),
    participation_id: participationId,
    occasion,
    noted_on: day,
    source,
  }));
  if (rows.length > 0) await work.tx.insertInto("party.income").values(rows).execute();
}

/** What stood for the occasion goes; what is given comes. */
export async function replaceIncome(
  work: Work,
  participationId: string,
  occasion: IncomeOccasion,
  day: string,
  sources: readonly string[],
): Promise<void> {
  await work.tx
    .deleteFrom("party.income")
    .where("association_id", "=", work.actor.associationId)
    .where("participation_id", "=", participationId)
    .where("occasion", "=", occasion)
    .execute();
  await insertIncome(work, participationId, occasion, day, sources);
}

export async function readIncome(work: Work, participationId: string): Promise<readonly Income[]> {
  const rows = await work.tx
    .selectFrom("party.income")
    .select(["occasion", "noted_on as notedOn", "source"])
    .where("association_id", "=", work.actor.associationId)
    .where("participation_id", "=", participationId)
    .orderBy("noted_on")
    .execute();
  return rows.map((row) => ({ ...row, occasion: row.occasion as IncomeOccasion }));
}
