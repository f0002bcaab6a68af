import type { ExpressionBuilder } from "kysely";
import type { DB } from "../../../platform/db/schema.generated.ts";
import type { BareWork } from "../../../platform/db/work.ts";
import type { AccountMapping, RowMapping } from "../model/mapping/mapping.ts";

/** Mappings valid in the year, ordered by account. */
export async function readAccountMappings(work: BareWork, year: number): Promise<readonly AccountMapping[]> {
  return await work.tx
    .selectFrom("association.account_mapping")
    .where("from_year", "<=", year)
    .where((one: ExpressionBuilder<DB, "association.account_mapping">) =>
      one.or([one("to_year", "is", null), one("to_year", ">=", year)]),
    )
    .select(["id", "account_from as accountFrom", "account_to as accountTo"])
    .select(["statement_line as statementLine", "note_line as noteLine"])
    .select(["from_year as fromYear", "to_year as toYear"])
    .orderBy("account_from")
    .orderBy("account_to")
    .execute();
}

/** Mappings valid in the year. */
export async function readRowMappings(work: BareWork, year: number): Promise<readonly RowMapping[]> {
  return await work.tx
    .selectFrom("association.row_mapping")
    .where("from_year", "<=", year)
    .where((one: ExpressionBuilder<DB, "association.row_mapping">) =>
      one.or([one("to_year", "is", null), one("to_year", ">=", year)]),
    )
    .select(["id", "row_id as rowId", "dimension", "object", "priority"])
    .select(["account_from as accountFrom", "account_to as accountTo"])
    .select(["from_year as fromYear", "to_year as toYear"])
    .orderBy("dimension")
    .orderBy("object")
    .orderBy("account_from")
    .execute();
}

export async function insertAccountMapping(
  work: BareWork,
  associationId: string,
  mapping: AccountMapping,
): Promise<void> {
  await work.tx
    .insertInto("association.account_mapping")
    .values({
      association_id: associationId,
      id: mapping.id,
      account_from: mapping.accountFrom,
      account_to: mapping.accountTo,
      statement_line: mapping.statementLine,
      note_line: mapping.noteLine,
      from_year: mapping.fromYear,
      to_year: mapping.toYear,
    })
    .execute();
}

export async function insertRowMapping(
  work: BareWork,
  associationId: string,
  mapping: RowMapping,
): Promise<void> {
  await work.tx
    .insertInto("association.row_mapping")
    .values({
      association_id: associationId,
      id: mapping.id,
      row_id: mapping.rowId,
      dimension: mapping.dimension,
      object: mapping.object,
      account_from: mapping.accountFrom,
      account_to: mapping.accountTo,
      priority: mapping.priority,
      from_year: mapping.fromYear,
      to_year: mapping.toYear,
    })
    .execute();
}

/** Ends the mapping with the year before, or takes it away where it began in that year. False where it is gone. */
export async function endMapping(
  work: BareWork,
  table: "association.account_mapping" | "association.row_mapping",
  id: string,
  year: number,
): Promise<boolean> {
  const ended = await work.tx
    .updateTable(table)
    .set({ to_year: year - 1 })
    .where("id", "=", id)
    .where("from_year", "<", year)
    .executeTakeFirst();
  if (ended.numUpdatedRows > 0n) return true;
  const removed = await work.tx.deleteFrom(table).where("id", "=", id).executeTakeFirst();
  return removed.numDeletedRows > 0n;
}
