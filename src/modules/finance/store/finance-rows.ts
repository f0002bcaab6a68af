import type { BareWork } from "../../../platform/db/work.ts";
import type { FinanceRow, RowArea, RowKind, RowOrientation } from "../model/finance-row.ts";

/** Every row the association has ever had, in its own order. */
export async function readFinanceRows(work: BareWork): Promise<readonly FinanceRow[]> {
  const rows = await work.tx
    .selectFrom("association.finance_row")
    .select(["id", "label", "kind", "area", "orientation", "sort"])
    .select(["intervention_id as interventionId", "project_id as projectId", "ends_year as endsYear"])
    .orderBy("sort")
    .orderBy("label")
    .execute();
  return rows.map((row) => ({
    ...row,
    kind: row.kind as RowKind,
    area: row.area as RowArea,
    orientation: row.orientation as RowOrientation | null,
  }));
}

export async function insertFinanceRow(
  work: BareWork,
  associationId: string,
  row: FinanceRow,
): Promise<void> {
  await work.tx
    .insertInto("association.finance_row")
    .values({ association_id: associationId, id: row.id, sort: row.sort, ...changeable(row) })
    .execute();
}

/** False where the row is not there. */
export async function updateFinanceRow(work: BareWork, row: FinanceRow): Promise<boolean> {
  const result = await work.tx
    .updateTable("association.finance_row")
    .set({ sort: row.sort, ...changeable(row) })
    .where("id", "=", row.id)
    .executeTakeFirst();
  return result.numUpdatedRows > 0n;
}

function changeable(row: FinanceRow) {
  return {
    label: row.label,
    kind: row.kind,
    area: row.area,
    orientation: row.orientation,
    intervention_id: row.interventionId,
    project_id: row.projectId,
    ends_year: row.endsYear,
  };
}
