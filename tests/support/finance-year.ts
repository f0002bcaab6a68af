import type { FinanceRow, RowArea, RowKind } from "../../src/modules/finance/index.ts";
import { addFinanceRow } from "../../src/modules/finance/index.ts";
import type { Actor } from "../../src/platform/access/actor.ts";
import type { Work } from "../../src/platform/db/work.ts";
import type { World } from "./world.ts";

export interface YearRow {
  readonly label: string;
  /** Kronor for the whole year, positive also for income; booked in December, or per month (January first). */
  readonly outcome: number | readonly number[];
  /** Kronor; no line where absent. */
  readonly budget?: number;
  readonly area?: RowArea;
  readonly kind?: RowKind;
}

/** Rows with an adopted budget and a ledger, each row on an account of its own. Gives the rows' ids by label. */
export async function enterYear(
  world: World,
  economist: Actor,
  year: number,
  rows: readonly YearRow[],
  options: { readonly unmapped?: number } = {},
): Promise<ReadonlyMap<string, string>> {
  return await world.inZone(economist, async (work) => {
    const entered = rows.map((row, index) => ({ ...row, row: financeRow(work, row, index) }));
    for (const { row } of entered) await addFinanceRow(work, economist.associationId, row);
    await enterBudget(work, year, entered);
    await enterLedger(work, year, entered, options.unmapped ?? 0);
    return new Map(entered.map(({ row }) => [row.label, row.id]));
  });
}

type Entered = YearRow & { readonly row: FinanceRow };

function financeRow(work: Work, { label, area, kind }: YearRow, sort: number): FinanceRow {
  return {
    ...{ id: work.newId(), label, kind: kind ?? "cost", area: area ?? "intervention", orientation: null },
    ...{ interventionId: null, projectId: null, sort, endsYear: null },
  };
}

async function enterBudget(work: Work, year: number, rows: readonly Entered[]): Promise<void> {
  const { associationId, userId } = work.actor;
  const id = work.newId();
  const at = work.now.toString();
  await work.tx
    .insertInto("association.budget")
    .values({
      ...{ association_id: associationId, id, year, version: 1, status: "adopted", reference: "§ 1" },
      ...{
        adopted_on: `${year - 1}-11-20`,
        created_at: at,
        created_by: userId,
        saved_at: at,
        saved_by: userId,
      },
    })
    .execute();
  const lines = rows.flatMap(({ row, budget }) =>
    budget === undefined
      ? []
      : [{ association_id: associationId, budget_id: id, row_id: row.id, amount: kronor(budget) }],
  );
  if (lines.length > 0) await work.tx.insertInto("association.budget_line").values(lines).execute();
}

async function enterLedger(
  work: Work,
  year: number,
  rows: readonly Entered[],
  unmapped: number,
): Promise<void> {
  const { associationId, userId } = work.actor;
  const importId = work.newId();
  const account = (index: number) => String(4000 + index);
  await work.tx
    .insertInto("association.ledger_import")
    .values({
      ...{ association_id: associationId, id: importId, year, status: "active", file_name: "prov.se" },
      ...{ file_hash: Buffer.from(importId), sie_type: "4", encoding: "utf-8" },
      ...{ imported_at: work.now.toString(), imported_by: userId },
    })
    .execute();
  const booked = rows.flatMap(({ row, outcome }, index) =>
    monthly(outcome).map((amount, month) => ({
      ...{ account: account(index), month: month + 1 },
      amount: row.kind === "income" ? -kronor(amount) : kronor(amount),
    })),
  );
  const sums = [...booked, { account: "6990", month: 6, amount: kronor(unmapped) }].filter(
    ({ amount }) => amount !== 0n,
  );
  await work.tx
    .insertInto("association.ledger_sum")
    .values(sums.map((sum) => ({ association_id: associationId, import_id: importId, ...sum, rows: 1 })))
    .execute();
  await work.tx
    .insertInto("association.row_mapping")
    .values(
      rows.map(({ row }, index) => ({
        ...{ association_id: associationId, id: work.newId(), row_id: row.id, from_year: year },
        ...{ account_from: account(index), account_to: account(index) },
      })),
    )
    .execute();
}

function monthly(outcome: YearRow["outcome"]): readonly number[] {
  return typeof outcome === "number" ? [...Array.from({ length: 11 }, () => 0), outcome] : outcome;
}

function kronor(amount: number): bigint {
  return BigInt(amount) * 100n;
}
