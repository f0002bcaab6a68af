import { recordEvent } from "../../../../platform/audit/record-event.ts";
import type { Work } from "../../../../platform/db/work.ts";
import type { Outcome } from "../../../../platform/values/outcome.ts";
import { done, refused } from "../../../../platform/values/outcome.ts";
import type { StateAmount } from "../../model/allocation/state-amount.ts";
import type { ClosedRefusal } from "../../model/financial-year.ts";
import { readStateAmount, setStateAmountRemoved } from "../../store/allocation/state-amounts.ts";
import { openYear } from "../open-year.ts";

export type GoneAmount = { readonly code: "stateAmount.gone" };

/** Takes a wrong entry out of the series, or puts it back. The entry itself is kept. */
export async function removeStateAmount(
  work: Work,
  id: string,
  removed: boolean,
): Promise<Outcome<StateAmount, GoneAmount | ClosedRefusal>> {
  const entry = await readStateAmount(work, id);
  if (entry === null || entry.removed === removed) return refused({ code: "stateAmount.gone" });
  const open = await openYear(work, entry.year);
  if (!open.ok) return open;
  await setStateAmountRemoved(work, id, removed);
  await recordEvent(work, {
    event: removed ? "stateAmount.remove" : "stateAmount.restore",
    subjectId: id,
    detail: { year: entry.year, stage: entry.stage, amount: String(entry.amount) },
  });
  return done(entry);
}
