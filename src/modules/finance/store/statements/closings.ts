import type { BareWork, Work } from "../../../../platform/db/work.ts";
import type { YearClosing } from "../../model/statements/closing.ts";

/** Every closing and reopening of the year, latest first. */
export async function readClosings(work: BareWork, year: number): Promise<readonly YearClosing[]> {
  const rows = await work.tx
    .selectFrom("association.year_closing")
    .where("year", "=", year)
    .select(["id", "year", "kind", "decided_on as decidedOn", "reference", "reason", "failing", "figures"])
    .select(["done_at as doneAt", "done_by as doneBy"])
    .orderBy("done_at", "desc")
    .orderBy("id", "desc")
    .execute();
  return rows.map(({ kind, figures, ...row }) => ({
    ...row,
    kind: kind === "closed" ? ("closed" as const) : ("reopened" as const),
    figures: new Map(
      Object.entries(figures as Readonly<Record<string, string>>).map(([key, ore]) => [key, BigInt(ore)]),
    ),
  }));
}

export async function insertClosing(work: Work, closing: YearClosing): Promise<void> {
  const { id, year, kind, reference, reason, failing } = closing;
  const figures = Object.fromEntries([...closing.figures].map(([key, ore]) => [key, String(ore)]));
  await work.tx
    .insertInto("association.year_closing")
    .values({
      association_id: work.actor.associationId,
      ...{ id, year, kind, reference, reason, failing },
      decided_on: closing.decidedOn,
      figures: JSON.stringify(figures),
      done_at: closing.doneAt,
      done_by: closing.doneBy,
    })
    .execute();
}
