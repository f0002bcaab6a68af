import type { BareWork, Work } from "../../../../platform/db/work.ts";
import type { EntryKind, LedgerEntry } from "../../model/contributions/ledger.ts";

export interface EntryFilter {
  readonly year?: number;
  readonly memberId?: string;
}

/** In the order of their days, and as they were entered where the day is the same. */
export async function readEntries(
  work: BareWork,
  { year, memberId }: EntryFilter = {},
): Promise<readonly LedgerEntry[]> {
  let query = work.tx
    .selectFrom("association.contribution_entry")
    .select(["id", "year", "kind", "amount", "reference", "note", "member_id as memberId"])
    .select(["entered_on as enteredOn", "due_on as dueOn", "corrects_year as correctsYear"])
    .select("reverses_id as reversesId")
    .orderBy("entered_on")
    .orderBy("id");
  if (year !== undefined) query = query.where("year", "=", year);
  if (memberId !== undefined) query = query.where("member_id", "=", memberId);
  const rows = await query.execute();
  return rows.map((row) => ({ ...row, kind: row.kind as EntryKind }));
}

export async function readEntry(work: BareWork, id: string): Promise<LedgerEntry | null> {
  const row = await work.tx
    .selectFrom("association.contribution_entry")
    .select("member_id as memberId")
    .where("id", "=", id)
    .executeTakeFirst();
  if (row === undefined) return null;
  const entries = await readEntries(work, { memberId: row.memberId });
  return entries.find((entry) => entry.id === id) ?? null;
}

/** False where an entry that it reverses has been reversed already. */
export async function insertEntries(work: Work, entries: readonly LedgerEntry[]): Promise<boolean> {
  const result = await work.tx
    .insertInto("association.contribution_entry")
    .values(
      entries.map((entry) => ({
        ...{ association_id: work.actor.associationId, id: entry.id, year: entry.year },
        ...{ member_id: entry.memberId, kind: entry.kind, amount: entry.amount, due_on: entry.dueOn },
        ...{ entered_on: entry.enteredOn, corrects_year: entry.correctsYear, note: entry.note },
        ...{ reference: entry.reference, reverses_id: entry.reversesId },
        ...{ added_at: work.now.toString(), added_by: work.actor.userId },
      })),
    )
    .onConflict((conflict) => conflict.columns(["association_id", "reverses_id"]).doNothing())
    .executeTakeFirst();
  return (result.numInsertedOrUpdatedRows ?? 0n) === BigInt(entries.length);
}
