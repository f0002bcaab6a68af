import type { BareWork } from "../../../../platform/db/work.ts";
import type { StateAmount } from "../../model/allocation/state-amount.ts";
import { laterThan } from "../../model/allocation/state-amount.ts";
import { readStateAmount, readStateAmounts } from "../../store/allocation/state-amounts.ts";

/** The latest entry of the same year after the one a budget builds on; null where nothing later has come. */
export async function laterStateAmount(work: BareWork, stateAmountId: string): Promise<StateAmount | null> {
  const built = await readStateAmount(work, stateAmountId);
  if (built === null) return null;
  const amounts = await readStateAmounts(work, built.year);
  if (!built.removed) return laterThan(amounts, stateAmountId);
  return laterThan([...amounts, built], stateAmountId) ?? amounts.at(-1) ?? null;
}
