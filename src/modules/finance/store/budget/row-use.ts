import { sql } from "kysely";
import type { BareWork } from "../../../../platform/db/work.ts";

interface RowUse {
  /** Last year with money on the row in a budget or a decision; null where there is none. */
  readonly usedThrough: number | null;
  /** Last year whose adopted budget holds the row, or that is closed with accounts on it. */
  readonly decided: number | null;
}

export async function readRowUse(work: BareWork, rowId: string): Promise<RowUse> {
  const { rows } = await sql<RowUse>`
    select max(year) filter (where has_money) as "usedThrough", max(year) filter (where adopted) as "decided"
    from (
      select b.year, l.amount <> 0 as has_money, b.status = 'adopted' as adopted
      from association.budget_line l
      join association.budget b on b.association_id = l.association_id and b.id = l.budget_id
      where l.row_id = ${rowId}
      union all
      select year, true, false from association.budget_addition where row_id = ${rowId}
      union all
      select y.year, false, true
      from association.row_mapping m
      join association.financial_year y on y.association_id = m.association_id
        and y.year >= m.from_year and (m.to_year is null or y.year <= m.to_year)
      where m.row_id = ${rowId} and y.closed_at is not null
    ) as uses`.execute(work.tx);
  return rows[0] ?? { usedThrough: null, decided: null };
}

/** Projects with co-financing that a row can hold the gross cost of. */
export async function readProjectNames(
  work: BareWork,
): Promise<readonly { readonly id: string; readonly name: string }[]> {
  return await work.tx
    .selectFrom("association.co_financed_project")
    .select(["id", "name"])
    .orderBy("name")
    .execute();
}
