import type { BareWork } from "../../../../platform/db/work.ts";

/** A decision during the year on more or less money to a row, öre. */
export interface Addition {
  readonly rowId: string;
  readonly amount: bigint;
  readonly decidedOn: string;
  readonly reference: string;
  readonly financing: string;
}

/** The year's decisions on more money, in the order they were made. */
export async function readAdditions(work: BareWork, year: number): Promise<readonly Addition[]> {
  return await work.tx
    .selectFrom("association.budget_addition")
    .select(["row_id as rowId", "amount", "decided_on as decidedOn", "reference", "financing"])
    .where("year", "=", year)
    .orderBy("decided_on")
    .orderBy("added_at")
    .execute();
}
