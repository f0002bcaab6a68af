import type { Actor } from "../../../platform/access/actor.ts";
import { recordEvent } from "../../../platform/audit/record-event.ts";
import type { Database } from "../../../platform/db/database.ts";
import type { Outcome } from "../../../platform/values/outcome.ts";
import { done, refused } from "../../../platform/values/outcome.ts";
import { saveReceipt } from "../store/receipts.ts";
import { readTransfer, receiptTable } from "./read-transfer.ts";

export type TickRefusal =
  | { readonly code: "lineMissing" }
  | { readonly code: "mayNotTick" }
  | { readonly code: "valueChanged" };

/** A line as the page showed it. */
export interface Ticked {
  readonly line: string;
  readonly value: number;
}

/**
 * Notes that values have been entered in Uppföljning Finsam. All or none: a value that has changed since the page was
 * shown, or that this reader may not see, is refused. Gives the number of values ticked.
 */
export async function tickTransfer(
  db: Database,
  actor: Actor,
  year: number,
  ticked: readonly Ticked[],
): Promise<Outcome<number, TickRefusal>> {
  const { rows } = await readTransfer(db, actor, year);
  for (const { line, value } of ticked) {
    const row = rows.find((one) => one.line === line);
    if (row === undefined) return refused({ code: "lineMissing" });
    if (row.value === null) return refused({ code: "mayNotTick" });
    if (row.value !== value) return refused({ code: "valueChanged" });
  }
  return db.inZone(actor, async (work) => {
    for (const { line, value } of ticked) await saveReceipt(work, receiptTable(actor), { year, line, value });
    await recordEvent(work, { event: "transfer.tick", detail: { year, values: ticked.length } });
    return done(ticked.length);
  });
}
