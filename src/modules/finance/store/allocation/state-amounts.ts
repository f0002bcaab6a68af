import type { BareWork, Work } from "../../../../platform/db/work.ts";
import type { AmountStage, StateAmount } from "../../model/allocation/state-amount.ts";
import { inSeriesOrder } from "../../model/allocation/state-amount.ts";

/** The entries of a year, or of all years, in the order of their days; those taken away are left out. */
export async function readStateAmounts(work: BareWork, year?: number): Promise<readonly StateAmount[]> {
  const query = withPaper(work).where("a.removed", "=", false);
  const rows = await (year === undefined ? query : query.where("a.year", "=", year)).execute();
  return inSeriesOrder(rows.map(asAmount));
}

/** Also one that has been taken away; null where there is none. */
export async function readStateAmount(
  work: BareWork,
  id: string,
): Promise<(StateAmount & { readonly removed: boolean }) | null> {
  const row = await withPaper(work).where("a.id", "=", id).executeTakeFirst();
  return row === undefined ? null : { ...asAmount(row), removed: row.removed };
}

export async function insertStateAmount(work: Work, entry: StateAmount): Promise<void> {
  const { paperName: _, paperId, datedOn, ...same } = entry;
  await work.tx
    .insertInto("association.state_amount")
    .values({
      association_id: work.actor.associationId,
      ...same,
      dated_on: datedOn,
      paper_id: paperId,
      added_at: work.now.toString(),
      added_by: work.actor.userId,
    })
    .execute();
}

export async function setStateAmountRemoved(work: BareWork, id: string, removed: boolean): Promise<void> {
  await work.tx.updateTable("association.state_amount").set({ removed }).where("id", "=", id).execute();
}

function withPaper(work: BareWork) {
  return work.tx
    .selectFrom("association.state_amount as a")
    .leftJoin("association.finance_paper as p", (join) =>
      join.onRef("p.association_id", "=", "a.association_id").onRef("p.id", "=", "a.paper_id"),
    )
    .select(["a.id", "a.year", "a.stage", "a.amount", "a.reference", "a.note", "a.removed"])
    .select(["a.dated_on as datedOn", "a.paper_id as paperId", "p.name as paperName"]);
}

type Row = Awaited<ReturnType<ReturnType<typeof withPaper>["execute"]>>[number];

function asAmount({ removed: _, stage, ...row }: Row): StateAmount {
  return { ...row, stage: stage as AmountStage };
}
