import type { BareWork } from "../../../../platform/db/work.ts";
import type { LedgerContent } from "../../model/ledger/differences.ts";
import type { LedgerObject, Objects } from "../../model/ledger/ledger-sum.ts";

/** Accounts and sums of one import, whatever its status. */
export async function readContent(work: BareWork, importId: string): Promise<LedgerContent> {
  const accounts = await work.tx
    .selectFrom("association.ledger_account")
    .where("import_id", "=", importId)
    .select(["account", "name", "opening", "closing", "result"])
    .select([
      "previous_opening as previousOpening",
      "previous_closing as previousClosing",
      "previous_result as previousResult",
    ])
    .orderBy("account")
    .execute();
  const sums = await work.tx
    .selectFrom("association.ledger_sum")
    .where("import_id", "=", importId)
    .select(["account", "month", "objects", "amount", "rows"])
    .execute();
  return { accounts, sums: sums.map((sum) => ({ ...sum, objects: sum.objects as Objects })) };
}

export async function readObjects(work: BareWork, importId: string): Promise<readonly LedgerObject[]> {
  return await work.tx
    .selectFrom("association.ledger_object")
    .where("import_id", "=", importId)
    .select(["dimension", "object", "name", "dimension_name as dimensionName"])
    .orderBy("dimension")
    .orderBy("object")
    .execute();
}
