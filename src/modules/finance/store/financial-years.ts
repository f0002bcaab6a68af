import { sql } from "kysely";
import type { BareWork, Work } from "../../../platform/db/work.ts";
import type { FinancialYear } from "../model/financial-year.ts";
import { ordinaryYear } from "../model/financial-year.ts";

/** The year as it is kept, or as an ordinary open one where nothing has been said of it. */
export async function readFinancialYear(work: BareWork, year: number): Promise<FinancialYear> {
  const row = await query(work).where("year", "=", year).executeTakeFirst();
  return row ?? ordinaryYear(year);
}

/** What the database takes as a year. */
const years = { first: 2000, last: 2100 };

/**
 * As readFinancialYear, and held until the work is done: whoever else changes the year, or closes it, waits. A year of
 * which nothing has been said is written down first, since only what is there can be held.
 */
export async function holdFinancialYear(work: BareWork, year: number): Promise<FinancialYear> {
  if (year < years.first || year > years.last) return ordinaryYear(year);
  await sql`
    insert into association.financial_year (association_id, year)
    values ((select platform.current_association()), ${year}) on conflict do nothing`.execute(work.tx);
  const row = await query(work).where("year", "=", year).forNoKeyUpdate().executeTakeFirst();
  return row ?? ordinaryYear(year);
}

export async function readFinancialYears(work: BareWork): Promise<readonly FinancialYear[]> {
  return await query(work).orderBy("year").execute();
}

export async function saveFinancialYear(work: Work, year: FinancialYear): Promise<void> {
  const kept = {
    closed_at: year.closedAt,
    closed_by: year.closedBy,
    closing_reference: year.closingReference,
    explanation_threshold: year.explanationThreshold,
    explanation_percent: year.explanationPercent,
  };
  await work.tx
    .insertInto("association.financial_year")
    .values({ association_id: work.actor.associationId, year: year.year, ...kept })
    .onConflict((conflict) => conflict.columns(["association_id", "year"]).doUpdateSet(kept))
    .execute();
}

function query(work: BareWork) {
  return work.tx
    .selectFrom("association.financial_year")
    .select(["year", "closed_at as closedAt", "closed_by as closedBy"])
    .select([
      "closing_reference as closingReference",
      "explanation_threshold as explanationThreshold",
      "explanation_percent as explanationPercent",
    ]);
}
