import type { Work } from "../../../platform/db/work.ts";

/** That a value has been entered in the national system: which value, and when. */
export interface Receipt {
  readonly line: string;
  readonly value: number;
  /** Instant in ISO form. */
  readonly tickedAt: string;
}

/** The office's receipts hold published values; a team's hold whole ones and stay in the party zone. */
type ReceiptTable = "statistics.transfer_receipt" | "statistics.team_receipt";

export async function readReceipts(work: Work, table: ReceiptTable, year: number): Promise<Receipt[]> {
  const rows = await work.tx
    .selectFrom(table)
    .select(["line", "value", "ticked_at"])
    .where("year", "=", year)
    .execute();
  return rows.map(({ line, value, ticked_at }) => ({ line, value, tickedAt: ticked_at }));
}

export async function saveReceipt(
  work: Work,
  table: ReceiptTable,
  receipt: { readonly year: number; readonly line: string; readonly value: number },
): Promise<void> {
  const { year, line, value } = receipt;
  const ticked = { value, ticked_by: work.actor.userId, ticked_at: work.now.toString() };
  await work.tx
    .insertInto(table)
    .values({ association_id: work.actor.associationId, year, line, ...ticked })
    .onConflict((conflict) => conflict.columns(["association_id", "year", "line"]).doUpdateSet(ticked))
    .execute();
}
