import type { BareWork, Work } from "../../../../platform/db/work.ts";
import type { Explanation, ExplanationPart } from "../../model/outcome/explanation.ts";

/** Explanations of a year, every period's. */
export async function readExplanations(work: BareWork, year: number): Promise<readonly Explanation[]> {
  const rows = await work.tx
    .selectFrom("association.deviation_explanation")
    .select(["year", "month", "cause", "measure", "decision", "parts"])
    .select(["row_id as rowId", "written_at as writtenAt", "written_by as writtenBy"])
    .where("year", "=", year)
    .orderBy("month")
    .execute();
  return rows.map((row) => ({ ...row, parts: partsOf(row.parts) }));
}

/** One per row and period: the later takes the earlier's place, which stays in the log. */
export async function saveExplanation(work: Work, explanation: Explanation): Promise<void> {
  const { rowId, year, month, cause, measure, decision, parts, writtenAt, writtenBy } = explanation;
  const kept = {
    ...{ cause, measure, decision, written_at: writtenAt, written_by: writtenBy },
    parts: JSON.stringify(parts.map(({ label, amount }) => ({ label, amount: String(amount) }))),
  };
  await work.tx
    .insertInto("association.deviation_explanation")
    .values({
      ...{ association_id: work.actor.associationId, id: work.newId(), year, row_id: rowId, month },
      ...kept,
    })
    .onConflict((conflict) =>
      conflict.columns(["association_id", "year", "row_id", "month"]).doUpdateSet(kept),
    )
    .execute();
}

/** False where there was none. */
export async function deleteExplanation(
  work: Work,
  year: number,
  rowId: string,
  month: number,
): Promise<boolean> {
  const removed = await work.tx
    .deleteFrom("association.deviation_explanation")
    .where("year", "=", year)
    .where("row_id", "=", rowId)
    .where("month", "=", month)
    .executeTakeFirst();
  return removed.numDeletedRows > 0n;
}

/** Only saveExplanation writes the column, so its shape is known. */
function partsOf(kept: unknown): readonly ExplanationPart[] {
  const parts = kept as readonly { readonly label: string; readonly amount: string }[];
  return parts.map(({ label, amount }) => ({ label, amount: BigInt(amount) }));
}
