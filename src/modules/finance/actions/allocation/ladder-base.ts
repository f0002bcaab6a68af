import type { BareWork } from "../../../../platform/db/work.ts";
import type { LadderBase } from "../../model/allocation/equity-ladder.ts";
import { latestAmount } from "../../model/allocation/state-amount.ts";
import { readStateAmounts } from "../../store/allocation/state-amounts.ts";
import { readBudgetTable } from "../budget/read-budget-table.ts";
import { readContributionTable } from "../contributions/read-table.ts";

/**
 * What a ladder's percentages are of in the year, öre; null where nothing says it. Where contributions are not decided
 * yet they are twice the state's latest amount, since the state pays half (lag 2003:1210, 5 §).
 */
export async function readLadderBase(work: BareWork, base: LadderBase, year: number): Promise<bigint | null> {
  if (base === "budget") return (await readBudgetTable(work, year))?.sums.costs.amount ?? null;
  const decided = (await readContributionTable(work, [year])).years[0];
  if (decided !== undefined) return base === "stateShare" ? decided.stateAmount : decided.total;
  const latest = latestAmount(await readStateAmounts(work, year));
  if (latest === null) return null;
  return base === "stateShare" ? latest.amount : latest.amount * 2n;
}
