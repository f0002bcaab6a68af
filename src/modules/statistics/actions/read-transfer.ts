import type { Actor } from "../../../platform/access/actor.ts";
import { zoneOf } from "../../../platform/access/duty.ts";
import type { Database } from "../../../platform/db/database.ts";
import { interventionsOf } from "../../interventions/index.ts";
import type { TransferLine } from "../model/transfer/transfer-lines.ts";
import { transferLines } from "../model/transfer/transfer-lines.ts";
import type { Seen, SeenYear } from "../model/view/seen.ts";
import { readAnonymousCounts } from "../store/anonymous-counts.ts";
import type { Receipt } from "../store/receipts.ts";
import { readReceipts } from "../store/receipts.ts";
import { seeFigures } from "./see-figures.ts";

/** A value to enter, with the receipt that it has been; a receipt of another value means that it must be entered again. */
export interface TransferRow extends TransferLine {
  readonly receipt: Receipt | null;
  readonly isDone: boolean;
}

export interface Transfer {
  readonly seen: Seen;
  readonly one: SeenYear | null;
  readonly rows: readonly TransferRow[];
}

export function receiptTable(actor: Actor) {
  return zoneOf(actor.duty) === "party" ? "statistics.team_receipt" : "statistics.transfer_receipt";
}

/** The transfer sheet of a year, or of the latest one. */
export async function readTransfer(db: Database, actor: Actor, year: number | null): Promise<Transfer> {
  const seen = await seeFigures(db, actor, (all) => all.filter((one) => one === (year ?? all.at(-1))));
  const one = seen.years[0] ?? null;
  if (one === null) return { seen, one, rows: [] };
  const { interventions, anonymous } = await db.inCounter(actor.associationId, async (work) => ({
    interventions: (await interventionsOf(work)).filter(({ name }) => seen.interventions.includes(name)),
    anonymous: await readAnonymousCounts(work, one.year),
  }));
  const receipts = await db.inZone(actor, (work) => readReceipts(work, receiptTable(actor), one.year));
  const byLine = new Map(receipts.map((receipt) => [receipt.line, receipt]));
  const rows = transferLines({ seen, one, interventions, anonymous }).map((line): TransferRow => {
    const receipt = byLine.get(line.line) ?? null;
    return { ...line, receipt, isDone: receipt !== null && receipt.value === line.value };
  });
  return { seen, one, rows };
}
